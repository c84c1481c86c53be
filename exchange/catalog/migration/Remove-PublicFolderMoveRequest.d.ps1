[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderMoveRequestIdParameter')]
    [object] $Identity,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Force,
    [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [guid] $RequestGuid,
    [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
    [ExchangeType('DatabaseIdParameter')]
    [object] $RequestQueue
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderMailboxMigrationRequestIdParameter')]
    [object] $Identity,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Force
)

[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('PublicFolderUserIdParameter')]
    [object] $User
)

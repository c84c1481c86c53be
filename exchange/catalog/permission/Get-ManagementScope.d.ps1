[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ManagementScopeIdParameter')]
    [object] $Identity,
    [bool] $Exclusive,
    [switch] $Orphan
)

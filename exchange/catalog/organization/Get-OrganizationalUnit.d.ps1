[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ExtendedOrganizationalUnitIdParameter')]
    [object] $Identity,
    [switch] $IncludeContainers,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'SearchSet')] [string] $SearchText,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SingleNodeOnly
)

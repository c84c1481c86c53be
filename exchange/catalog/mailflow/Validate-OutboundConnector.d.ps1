[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('OutboundConnectorIdParameter')] [object] $Identity,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $Recipients
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [bool] $Enabled,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $SentTo
)

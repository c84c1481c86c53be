[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [switch] $Default,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $Domains,
    [bool] $Enabled
)

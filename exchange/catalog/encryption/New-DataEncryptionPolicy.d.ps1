[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $AzureKeyIDs,
    [string] $Description,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [bool] $Enabled
)

[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('ApplicationAccessPolicyIdParameter')] [object] $AccessRight,
    [Parameter(Mandatory)] [string[]] $AppId,
    [string] $Description,
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter')] [object] $PolicyScopeGroupId
)

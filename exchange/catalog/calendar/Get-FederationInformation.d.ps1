[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $BypassAdditionalDomainValidation,
    [Parameter(Mandatory)] [ExchangeType('SmtpDomain')] [object] $DomainName,
    [switch] $Force,
    [ExchangeType('MultiValuedProperty')] [object] $TrustedHostnames
)

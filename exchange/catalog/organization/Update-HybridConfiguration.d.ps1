[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $ForceUpgrade,
    [pscredential] $OnPremisesCredentials,
    [switch] $SuppressOAuthWarning,
    [pscredential] $TenantCredentials
)

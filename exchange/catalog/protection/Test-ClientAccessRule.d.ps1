[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [object] $AuthenticationType,
    [hashtable] $OAuthClaims,
    [Parameter(Mandatory)] [object] $Protocol,
    [Parameter(Mandatory)] [ipaddress] $RemoteAddress,
    [Parameter(Mandatory)] [int] $RemotePort,
    [Parameter(Mandatory)] [object] $User
)

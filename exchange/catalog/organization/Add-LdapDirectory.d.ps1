[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Id,
    [Parameter(Mandatory, Position = 1)] [string] $Host,
    [Parameter(Mandatory, Position = 2)] [int] $Port,
    [string] $BaseDn,
    [Parameter(Mandatory)] [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [int] $TimeoutSec,
    [switch] $UseSsl
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Id,
    [string] $BaseDn,
    [string] $Host,
    [switch] $NoSsl,
    [Parameter(Mandatory)] [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [ExchangeType('Int32')] [object] $Port,
    [ExchangeType('Int32')] [object] $TimeoutSec,
    [switch] $UseSsl
)

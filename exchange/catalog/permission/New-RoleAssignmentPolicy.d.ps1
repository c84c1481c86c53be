[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Description,
    [switch] $IsDefault,
    [ExchangeType('RoleIdParameter[]')] [object[]] $Roles
)

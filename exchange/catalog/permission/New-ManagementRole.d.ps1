[CmdletBinding(DefaultParameterSetName = 'NewDerivedRoleParameterSet', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Description,
    [Parameter(ParameterSetName = 'NewDerivedRoleParameterSet', ValueFromPipeline)] [string[]] $EnabledCmdlets,
    [switch] $Force,
    [Parameter(ParameterSetName = 'NewDerivedRoleParameterSet', Mandatory, ValueFromPipeline)]
    [ExchangeType('RoleIdParameter')]
    [object] $Parent
)

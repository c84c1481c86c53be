[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)] [object] $AdminGroup,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string[]] $SystemAccounts
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string] $PolicyName,
    [Parameter(ParameterSetName = 'Default')] [string[]] $Reviewers
)

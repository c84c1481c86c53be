[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [string] $Actions,
    [Parameter(Mandatory)] [string] $ApplicableTags,
    [Parameter(Mandatory)] [string] $Conditions,
    [Parameter(Mandatory)] [string] $Description,
    [Parameter(Mandatory)] [string] $Enabled,
    [Parameter(Mandatory)] [string] $Name
)

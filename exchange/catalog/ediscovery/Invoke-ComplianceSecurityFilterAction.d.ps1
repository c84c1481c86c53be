[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [ValidateSet('GetStatus', 'Set')] [string] $Action,
    [string] $EmailAddress,
    [Parameter(Mandatory)] [string] $PropertyName,
    [string] $PropertyValue,
    [string] $SiteUrl
)

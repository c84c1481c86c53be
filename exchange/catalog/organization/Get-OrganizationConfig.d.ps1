<#
.SYNOPSIS
    Shows the settings of the organization.
.EXAMPLE
    Get-OrganizationConfig
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $RetrieveEwsOperationAccessPolicy
)

<#
.SYNOPSIS
    Shows the current folder.
.EXAMPLE
    Get-Location
#>
[CmdletBinding(DefaultParameterSetName = 'Location')]
[OutputType('System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack')]
param(
    [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSDrive,
    [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
    [Parameter(ParameterSetName = 'Stack')] [switch] $Stack,
    [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string[]] $StackName
)

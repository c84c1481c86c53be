<#
.SYNOPSIS
    Goes to another folder.
.EXAMPLE
    Set-Location -Path ~
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack')]
param(
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Path,
    [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string] $StackName
)

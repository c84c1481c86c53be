<#
.SYNOPSIS
    Puts the current folder aside and goes to another.
.EXAMPLE
    Push-Location /tmp
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.Management.Automation.PathInfo')]
param(
    [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Path,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
)

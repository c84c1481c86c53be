<#
.SYNOPSIS
    Runs a script block in the background, in this process.
.EXAMPLE
    Start-ThreadJob -ScriptBlock { Get-Date }
#>
[CmdletBinding()]
[OutputType('Microsoft.PowerShell.ThreadJob.ThreadJob')]
param(
    [Parameter(ParameterSetName = 'FilePath')]
    [Parameter(ParameterSetName = 'ScriptBlock')]
    [Alias('Args')]
    [System.Object[]] $ArgumentList,
    [Parameter(ParameterSetName = 'FilePath', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $FilePath,
    [Parameter(ParameterSetName = 'FilePath')]
    [Parameter(ParameterSetName = 'ScriptBlock')]
    [ValidateNotNull()]
    [scriptblock] $InitializationScript,
    [Parameter(ParameterSetName = 'FilePath', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ScriptBlock', ValueFromPipeline)]
    [ValidateNotNull()]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'FilePath')]
    [Parameter(ParameterSetName = 'ScriptBlock')]
    [ValidateNotNullOrEmpty()]
    [string] $Name,
    [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)]
    [Alias('Command')]
    [ValidateNotNull()]
    [scriptblock] $ScriptBlock,
    [Parameter(ParameterSetName = 'FilePath')]
    [Parameter(ParameterSetName = 'ScriptBlock')]
    [System.Management.Automation.Host.PSHost] $StreamingHost,
    [Parameter(ParameterSetName = 'FilePath')]
    [Parameter(ParameterSetName = 'ScriptBlock')]
    [ValidateRange(1, 1000000)]
    [int] $ThrottleLimit
)

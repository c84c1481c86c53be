<#
.SYNOPSIS
    Lists the verbs that command names use.
.EXAMPLE
    Get-Verb -Group Data
#>
[CmdletBinding()]
[OutputType('System.Management.Automation.VerbInfo')]
param(
    [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateSet('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')]
    [string[]] $Group,
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Verb
)

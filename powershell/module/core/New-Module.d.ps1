<#
.SYNOPSIS
    Makes a module from a script block.
.EXAMPLE
    New-Module -Name M -ScriptBlock { function Get-It { 1 } }
#>
[CmdletBinding(DefaultParameterSetName = 'ScriptBlock')]
[OutputType('System.Management.Automation.PSModuleInfo')]
param(
    [Parameter(ValueFromRemainingArguments)] [Alias('Args')] [System.Object[]] $ArgumentList,
    [switch] $AsCustomObject,
    [ValidateNotNull()] [string[]] $Cmdlet,
    [ValidateNotNull()] [string[]] $Function,
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)] [string] $Name,
    [switch] $ReturnResult,
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 1)]
    [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)]
    [ValidateNotNull()]
    [scriptblock] $ScriptBlock
)

<#
.SYNOPSIS
    Offers values while an argument is typed.
.EXAMPLE
    Register-ArgumentCompleter -CommandName Get-It -ParameterName Kind -ScriptBlock { 'a', 'b' }
#>
[CmdletBinding()]
param(
    [Parameter(ParameterSetName = 'NativeCommandSet', Mandatory)]
    [Parameter(ParameterSetName = 'PowerShellSet')]
    [string[]] $CommandName,
    [Parameter(ParameterSetName = 'NativeCommandSet')] [switch] $Native,
    [Parameter(ParameterSetName = 'NativeFallbackSet')] [switch] $NativeFallback,
    [Parameter(ParameterSetName = 'PowerShellSet', Mandatory)] [string] $ParameterName,
    [Parameter(Mandatory)] [AllowNull()] [scriptblock] $ScriptBlock
)

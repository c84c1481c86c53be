<#
.SYNOPSIS
    Reads a script's texts in the user's language.
.EXAMPLE
    Import-LocalizedData -BindingVariable messages
#>
[CmdletBinding()]
param(
    [string] $BaseDirectory,
    [Parameter(Position = 0)] [Alias('Variable')] [ValidateNotNullOrEmpty()] [string] $BindingVariable,
    [string] $FileName,
    [string[]] $SupportedCommand,
    [Parameter(Position = 1)] [string] $UICulture
)

<#
.SYNOPSIS
    Shows the culture that messages are written in.
.EXAMPLE
    Get-UICulture
#>
[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.Globalization.CultureInfo')]
param()

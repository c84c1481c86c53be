<#
.SYNOPSIS
    Makes an empty file in the folder for temporary files.
.EXAMPLE
    $file = New-TemporaryFile
#>
[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[OutputType('System.IO.FileInfo')]
param()

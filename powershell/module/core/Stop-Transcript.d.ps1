<#
.SYNOPSIS
    Ends the recording of the session.
.EXAMPLE
    Stop-Transcript
#>
[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[OutputType('System.String')]
param()

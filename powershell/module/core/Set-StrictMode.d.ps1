<#
.SYNOPSIS
    Makes careless code fail instead of passing silently.
.EXAMPLE
    Set-StrictMode -Version Latest
#>
[CmdletBinding(DefaultParameterSetName = 'Version')]
param(
    [Parameter(ParameterSetName = 'Off', Mandatory)] [switch] $Off,
    [Parameter(ParameterSetName = 'Version', Mandatory)] [Alias('v')] [version] $Version
)

<#
.SYNOPSIS
    Lists the connections of this session.
.EXAMPLE
    Get-ConnectionInformation
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ConnectionId', Mandatory)] [string[]] $ConnectionId,
    [Parameter(ParameterSetName = 'ModulePrefix', Mandatory)] [string[]] $ModulePrefix
)

<#
.SYNOPSIS
    Signs out, and takes the cmdlets of the connection away.
.EXAMPLE
    Disconnect-ExchangeOnline -Confirm:$false
#>
[CmdletBinding(DefaultParameterSetName = 'DefaultParameterSet', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ConnectionId', Mandatory, ValueFromPipelineByPropertyName)]
    [string[]] $ConnectionId,
    [Parameter(ParameterSetName = 'ModulePrefix', Mandatory)] [string[]] $ModulePrefix
)

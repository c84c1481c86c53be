<#
.SYNOPSIS
    Shows a time zone.
.EXAMPLE
    Get-TimeZone -ListAvailable
#>
[CmdletBinding(DefaultParameterSetName = 'Name')]
[OutputType('System.TimeZoneInfo')]
param(
    [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)] [string[]] $Id,
    [Parameter(ParameterSetName = 'ListAvailable', Mandatory)] [switch] $ListAvailable,
    [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipeline)] [string[]] $Name
)

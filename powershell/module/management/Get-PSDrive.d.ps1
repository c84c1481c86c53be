<#
.SYNOPSIS
    Lists the drives that paths can start with.
.EXAMPLE
    Get-PSDrive -PSProvider FileSystem
#>
[CmdletBinding(DefaultParameterSetName = 'Name')]
[OutputType('System.Management.Automation.PSDriveInfo')]
param(
    [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $LiteralName,
    [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope
)

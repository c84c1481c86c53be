<#
.SYNOPSIS
    Removes a drive made by New-PSDrive.
.EXAMPLE
    Remove-PSDrive -Name R
#>
[CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $LiteralName,
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyCollection()]
    [string[]] $Name,
    [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope
)

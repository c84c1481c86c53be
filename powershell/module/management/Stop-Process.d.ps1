<#
.SYNOPSIS
    Ends a running program.
.EXAMPLE
    Stop-Process -Id 1234
#>
[CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess)]
[OutputType('System.Diagnostics.Process')]
param(
    [ValidateNotNullOrEmpty()] [switch] $Force,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [int[]] $Id,
    [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
    [System.Diagnostics.Process[]] $InputObject,
    [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('ProcessName')]
    [string[]] $Name,
    [switch] $PassThru
)

<#
.SYNOPSIS
    Shows the latest errors in full detail.
.EXAMPLE
    Get-Error -Newest 1
#>
[CmdletBinding(DefaultParameterSetName = 'Newest')]
[OutputType('System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError')]
param(
    [Parameter(ParameterSetName = 'Error', Position = 0, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'Newest')] [Alias('Last')] [ValidateRange(1, 2147483647)] [int] $Newest
)

[CmdletBinding(DefaultParameterSetName = 'IDParameter', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'CommandLineParameter')] [ValidateNotNullOrEmpty()] [string[]] $CommandLine,
    [Parameter(Position = 1)] [ValidateRange(1, 2147483647)] [int] $Count,
    [Parameter(ParameterSetName = 'IDParameter', Position = 0)] [ValidateRange(1, 2147483647)] [int[]] $Id,
    [switch] $Newest
)

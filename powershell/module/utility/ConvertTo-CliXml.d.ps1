[CmdletBinding()]
[OutputType('System.String')]
param(
    [ValidateRange(1, 2147483647)] [int] $Depth,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [psobject] $InputObject
)

[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [object] $Mode,
    [Parameter(Mandatory)] [object] $Organization,
    [string] $SegmentId
)

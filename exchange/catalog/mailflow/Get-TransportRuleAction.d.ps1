[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [string] $Name
)

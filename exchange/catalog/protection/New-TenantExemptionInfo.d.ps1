[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $BlockingScenario,
    [string] $Details,
    [int] $NumberOfDays
)

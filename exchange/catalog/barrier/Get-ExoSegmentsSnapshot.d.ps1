[CmdletBinding(DefaultParameterSetName = 'ReadAll', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $All,
    [Parameter(Mandatory)] [object] $Organization,
    [switch] $ShowTimestampsOnly,
    [string] $Timestamp
)

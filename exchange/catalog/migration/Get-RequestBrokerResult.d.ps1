[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [guid] $RequestId,
    [string] $ServerId,
    [timespan] $Timeout
)

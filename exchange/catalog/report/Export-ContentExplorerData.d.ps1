[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(Position = 0)] [ArgumentCompletions('high', 'medium', 'low')] [string] $ConfidenceLevel,
    [Parameter(Position = 1)] [string] $PageCookie,
    [Parameter(Position = 2)] [int] $PageSize,
    [Parameter(Position = 3)] [string] $SiteUrl,
    [Parameter(Mandatory, Position = 4)] [string] $TagName,
    [Parameter(Mandatory, Position = 5)] [string] $TagType,
    [Parameter(Position = 6)] [string] $UserPrincipalName,
    [Parameter(Position = 7)] [string] $Workload,
    [switch] $Aggregate
)

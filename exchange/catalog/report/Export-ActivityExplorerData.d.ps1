[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)] [ExchangeType('DateTime')] [object] $EndTime,
    [string[]] $Filter1,
    [string[]] $Filter2,
    [string[]] $Filter3,
    [string[]] $Filter4,
    [string[]] $Filter5,
    [Parameter(Mandatory)] [ValidateSet('csv', 'json')] [string] $OutputFormat,
    [string] $PageCookie,
    [int] $PageSize,
    [Parameter(Mandatory)] [ExchangeType('DateTime')] [object] $StartTime
)

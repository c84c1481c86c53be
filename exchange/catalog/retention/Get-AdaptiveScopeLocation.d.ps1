[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AdaptiveReportPagination', Mandatory)] [string] $PageCookie
)

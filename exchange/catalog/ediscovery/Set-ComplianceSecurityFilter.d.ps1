[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [ArgumentCompletions('Export', 'Preview', 'Purge', 'Search', 'All')]
    [ExchangeType('ComplianceSecurityFilterActionType')]
    [object] $Action,
    [string] $Description,
    [Parameter(Mandatory)] [string] $FilterName,
    [ExchangeType('MultiValuedProperty')] [object] $Filters,
    [string] $Region,
    [ExchangeType('MultiValuedProperty')] [object] $Users
)

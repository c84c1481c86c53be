[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)]
    [ArgumentCompletions('Export', 'Preview', 'Purge', 'Search', 'All')]
    [ExchangeType('ComplianceSecurityFilterActionType')]
    [object] $Action,
    [string] $Description,
    [Parameter(Mandatory)] [string] $FilterName,
    [ExchangeType('MultiValuedProperty')] [object] $Filters,
    [string] $Region,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $Users
)

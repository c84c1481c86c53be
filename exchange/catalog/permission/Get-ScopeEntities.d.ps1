[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [string] $Filter,
    [Cloud('EXO')] [object] $OrganizationalUnit,
    [object] $ResultSize,
    [Cloud('EXO')] [string] $Scenario,
    [Cloud('EXO')] [string[]] $ScopeIds,
    [string] $ScopeRecipientType,
    [string] $SortBy,
    [Cloud('EXO')] [string] $Workload
)

[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $AssistantName,
    [Parameter(Mandatory)] [string] $CrawlFilter,
    [Parameter(Mandatory)] [ValidateSet('Rest', 'KQL', 'FSL')] [string] $CrawlFilterType,
    [string] $CrawlScope,
    [string] $CrawlScopeFlags,
    [object] $DomainController,
    [ValidateSet('MSExchangeMailboxAssistantsOrchestrator', 'MSExchangeMailboxAssistants')] [string] $Process,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SoftDeletedMailbox
)

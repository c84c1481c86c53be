[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $AssistantName,
    [object] $DomainController,
    [switch] $IncludeWlmStatus,
    [ValidateSet('MSExchangeMailboxAssistants', 'MSExchangeMailboxAssistantsOrchestrator')] [string] $Process,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SoftDeletedMailbox
)

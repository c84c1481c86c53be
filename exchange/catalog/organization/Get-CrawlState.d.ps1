[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $AssistantName,
    [object] $DomainController,
    [ValidateSet('MSExchangeMailboxAssistantsOrchestrator', 'MSExchangeMailboxAssistants')] [string] $Process,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SoftDeletedMailbox
)

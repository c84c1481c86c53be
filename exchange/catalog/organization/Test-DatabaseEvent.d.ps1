[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $AssistantName,
    [Parameter(Mandatory)] [long] $Counter,
    [object] $DomainController,
    [int] $FilterGroupIndex,
    [ValidateSet('MSExchangeMailboxAssistants', 'MSExchangeSubmission', 'Microsoft.Exchange.Notifications.Broker', 'MSExchangeMailboxAssistantsOrchestrator')]
    [string] $Process,
    [string] $RestItemFilter
)

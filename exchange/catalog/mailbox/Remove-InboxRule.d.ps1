[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('InboxRuleIdParameter')]
    [object] $Identity,
    [switch] $AlwaysDeleteOutlookRulesBlob,
    [switch] $Force,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox
)

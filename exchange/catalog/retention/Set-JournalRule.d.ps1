[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [ExchangeType('RecipientIdParameter')] [object] $JournalEmailAddress,
    [string] $Name,
    [ExchangeType('SmtpAddress')] [object] $Recipient,
    [ArgumentCompletions('Global', 'Internal', 'External')] [ExchangeType('JournalRuleScope')] [object] $Scope
)

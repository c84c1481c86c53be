[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $Enabled,
    [Parameter(Mandatory)] [ExchangeType('RecipientIdParameter')] [object] $JournalEmailAddress,
    [ExchangeType('SmtpAddress')] [object] $Recipient,
    [ArgumentCompletions('Global', 'Internal', 'External')] [ExchangeType('JournalRuleScope')] [object] $Scope
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0, ValueFromPipeline)] [ExchangeType('MailboxIdParameter')] [object] $Identity,
    [Parameter(Mandatory)] [string] $VerificationCode
)

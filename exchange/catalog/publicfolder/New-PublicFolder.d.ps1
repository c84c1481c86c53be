[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [cultureinfo] $EformsLocaleId,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [ExchangeType('PublicFolderIdParameter')] [object] $Path
)

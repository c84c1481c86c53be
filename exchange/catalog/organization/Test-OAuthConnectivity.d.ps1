[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $AppOnly,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [switch] $ReloadConfig,
    [Parameter(Mandatory)]
    [ArgumentCompletions('EWS', 'AutoD', 'Generic')]
    [ExchangeType('ModServiceType')]
    [object] $Service,
    [Parameter(Mandatory)] [uri] $TargetUri,
    [switch] $UseCachedToken
)

[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $DiagnosticInfo,
    [ExchangeType('MailboxIdParameter')] [object] $Partition
)

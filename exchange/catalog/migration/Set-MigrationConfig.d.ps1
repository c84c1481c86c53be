[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('MailboxIdParameter')] [object] $Partition
)

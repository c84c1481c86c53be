[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('SmtpAddress')] [object] $SenderAddress
)

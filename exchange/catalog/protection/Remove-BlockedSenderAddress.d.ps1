[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $Reason,
    [Parameter(Mandatory)] [ExchangeType('SmtpAddress')] [object] $SenderAddress
)

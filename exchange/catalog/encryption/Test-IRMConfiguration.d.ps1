[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [ExchangeType('SmtpAddress[]')] [object[]] $Recipient,
    [switch] $RMSOnline,
    [ExchangeType('SmtpAddress')] [object] $Sender
)

[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $ProbeTag,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SmtpAddress')]
    [object] $Recipient
)

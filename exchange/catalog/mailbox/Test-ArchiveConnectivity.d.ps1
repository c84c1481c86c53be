[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [ExchangeType('SmtpAddress')] [object] $UserSmtp,
    [switch] $AllowCrossSite,
    [switch] $IncludeArchiveMRMConfiguration,
    [string] $MessageId
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Body,
    [ExchangeType('MailBodyFormat')] [object] $BodyFormat,
    [string] $Subject
)

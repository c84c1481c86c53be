[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MessageTrackingReportId')]
    [object] $Identity,
    [switch] $BypassDelegateChecking,
    [switch] $DoNotResolve,
    [ExchangeType('SmtpAddress')] [object] $RecipientPathFilter,
    [string[]] $Recipients,
    [ArgumentCompletions('RecipientPath', 'Summary')]
    [ExchangeType('ReportTemplate')]
    [object] $ReportTemplate,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ArgumentCompletions('Delivered', 'Read', 'Pending', 'Transferred', 'Unsuccessful')]
    [ExchangeType('_DeliveryStatus')]
    [object] $Status
)

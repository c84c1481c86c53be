[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $BlockStatus,
    [bool] $CompressFile,
    [string] $ConnectorType,
    [string] $DeliveryStatus,
    [ArgumentCompletions('All', 'Received', 'Sent')] [ExchangeType('MessageDirection')] [object] $Direction,
    [ExchangeType('MultiValuedProperty')] [object] $DLPPolicy,
    [string] $EncryptionTemplate,
    [string] $EncryptionType,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
    [cultureinfo] $Locale,
    [ExchangeType('MultiValuedProperty')] [object] $MessageID,
    [ExchangeType('MultiValuedProperty')] [object] $NetworkMessageID,
    [Parameter(ValueFromPipelineByPropertyName)] [ExchangeType('MultiValuedProperty')] [object] $NotifyAddress,
    [string] $OriginalClientIP,
    [ExchangeType('MultiValuedProperty')] [object] $RecipientAddress,
    [Parameter(Mandatory)] [string] $ReportTitle,
    [Parameter(Mandatory)]
    [ArgumentCompletions('ATPReport', 'ConnectorReport', 'DLP', 'MessageTrace', 'MessageTraceDetail', 'OutboundSecurityReport', 'P2SenderAttribution', 'SPAM', 'Spoof', 'TransportRule', 'UnifiedDLP')]
    [ExchangeType('HistoricalSearchReportType')]
    [object] $ReportType,
    [ExchangeType('MultiValuedProperty')] [object] $SenderAddress,
    [string] $SmtpSecurityError,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [datetime] $StartDate,
    [string] $TLSUsed,
    [ExchangeType('MultiValuedProperty')] [object] $TransportRule,
    [string] $Url
)

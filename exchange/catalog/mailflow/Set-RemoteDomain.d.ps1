[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RemoteDomainIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('External', 'ExternalLegacy', 'InternalLegacy', 'None')]
    [ExchangeType('AllowedOOFType')]
    [object] $AllowedOOFType,
    [bool] $AutoForwardEnabled,
    [bool] $AutoReplyEnabled,
    [ArgumentCompletions('Use7Bit', 'UseQP', 'UseBase64', 'UseQPHtmlDetectTextPlain', 'UseBase64HtmlDetectTextPlain', 'UseQPHtml7BitTextPlain', 'UseBase64Html7BitTextPlain', 'Undefined')]
    [ExchangeType('ByteEncoderTypeFor7BitCharsetsEnum')]
    [object] $ByteEncoderTypeFor7BitCharsets,
    [string] $CharacterSet,
    [ArgumentCompletions('MimeHtmlText', 'MimeText', 'MimeHtml')]
    [ExchangeType('ContentType')]
    [object] $ContentType,
    [bool] $DeliveryReportEnabled,
    [bool] $DisplaySenderName,
    [bool] $IsInternal,
    [ExchangeType('Unlimited')] [object] $LineWrapSize,
    [bool] $MeetingForwardNotificationEnabled,
    [string] $Name,
    [bool] $NDRDiagnosticInfoEnabled,
    [bool] $NDREnabled,
    [string] $NonMimeCharacterSet,
    [ArgumentCompletions('Undefined')]
    [ExchangeType('PreferredInternetCodePageForShiftJisEnum')]
    [object] $PreferredInternetCodePageForShiftJis,
    [ExchangeType('Int32')] [object] $RequiredCharsetCoverage,
    [bool] $TargetDeliveryDomain,
    [ExchangeType('Boolean')] [object] $TNEFEnabled,
    [bool] $TrustedMailInboundEnabled,
    [bool] $TrustedMailOutboundEnabled,
    [bool] $UseSimpleDisplayName
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'TransportRules')]
    [Parameter(ParameterSetName = 'UnifiedDLPRules')]
    [byte[]] $MessageFileData,
    [Parameter(ParameterSetName = 'TransportRules', Mandatory)]
    [Parameter(ParameterSetName = 'UnifiedDLPRules', Mandatory)]
    [ExchangeType('ProxyAddressCollection')]
    [object] $Recipients,
    [Parameter(ParameterSetName = 'TransportRules')]
    [Parameter(ParameterSetName = 'UnifiedDLPRules')]
    [ExchangeType('SmtpAddress')]
    [object] $Sender,
    [Parameter(ParameterSetName = 'TransportRules', Mandatory)]
    [Parameter(ParameterSetName = 'UnifiedDLPRules', Mandatory)]
    [ExchangeType('RecipientIdParameter')]
    [object] $SendReportTo,
    [Parameter(ParameterSetName = 'TransportRules', Mandatory)] [switch] $TransportRules,
    [Parameter(ParameterSetName = 'TransportRules')]
    [Parameter(ParameterSetName = 'UnifiedDLPRules', Mandatory)]
    [switch] $UnifiedDLPRules
)

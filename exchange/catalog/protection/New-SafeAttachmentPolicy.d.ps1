[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ArgumentCompletions('Allow', 'Block', 'DynamicDelivery')]
    [ExchangeType('SafeAttachmentAction')]
    [object] $Action,
    [string] $AdminDisplayName,
    [bool] $Enable,
    [switch] $MakeBuiltInProtection,
    [string] $QuarantineTag,
    [ExchangeType('RecommendedPolicyType')] [object] $RecommendedPolicyType,
    [bool] $Redirect,
    [ExchangeType('SmtpAddress')] [object] $RedirectAddress
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SafeAttachmentPolicyIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('Allow', 'Block', 'DynamicDelivery')]
    [ExchangeType('SafeAttachmentAction')]
    [object] $Action,
    [string] $AdminDisplayName,
    [bool] $Enable,
    [string] $QuarantineTag,
    [bool] $Redirect,
    [ExchangeType('SmtpAddress')] [object] $RedirectAddress
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPlanIdParameter')]
    [object] $Identity,
    [bool] $ActiveSyncEnabled,
    [bool] $ECPEnabled,
    [ExchangeType('Int32')] [object] $EwsEnabled,
    [bool] $ImapEnabled,
    [bool] $MAPIEnabled,
    [bool] $OWAEnabled,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $OwaMailboxPolicy,
    [bool] $PopEnabled
)

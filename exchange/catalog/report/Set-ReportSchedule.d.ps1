[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [object] $Direction,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $DlpRuleId,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EncryptionTemplate,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EncryptionType,
    [Parameter(ValueFromPipelineByPropertyName)] [datetime] $ExpiryDate,
    [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipelineByPropertyName)] [object] $Identity,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $IncludeDLP,
    [object] $NotificationEmail,
    [string] $RecipientAddress,
    [object] $ReportFrequency,
    [object] $ReportType,
    [Parameter(ParameterSetName = 'ScheduledId', Mandatory)] [object] $ScheduleID,
    [string] $ScheduleName,
    [string] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [datetime] $StartDate,
    [object] $TransportRuleId
)

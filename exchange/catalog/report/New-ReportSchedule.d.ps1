[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [object] $Direction,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $DlpRuleId,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EncryptionTemplate,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EncryptionType,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [datetime] $ExpiryDate,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $IncludeDLP,
    [Parameter(ValueFromPipelineByPropertyName)] [cultureinfo] $Locale,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [object] $NotificationEmail,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $RecipientAddress,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [object] $ReportFrequency,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [object] $ReportType,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [string] $ScheduleName,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [datetime] $StartDate,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $TransportRuleId
)

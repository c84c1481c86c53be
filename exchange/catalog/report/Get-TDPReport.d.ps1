[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [string] $DataType,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Direction,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EndDate,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ETRActions,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ETRDirections,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ETREventTypes,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $ETRRules,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $HVEAccountAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $InsightType,
    [Parameter(ValueFromPipelineByPropertyName)] [bool] $IsBlocked,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $MessageTimeBucket,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $Page,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $PageSize,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $RankNum,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $RecipientDomain,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [string] $ReportType,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $ResultSize,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $SenderAddress,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $SmtpSecError,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $SmtpSecStatus,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $StartDate,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Tag
)

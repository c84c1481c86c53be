[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $ConnectorId,
    [object] $EndDate,
    [string] $EventSubType,
    [string] $EventType,
    [string] $IsComplexRouted,
    [string] $IsEvaluationMode,
    [string] $IsScanAndDrop,
    [int] $Page,
    [int] $PageSize,
    [string] $ProbeTag,
    [object] $RecipientDomain,
    [object] $StartDate
)

[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [string] $DiagnosticInfo,
    [switch] $DiagnosticOnly,
    [switch] $IncludeReport,
    [switch] $IncludeSkippedItems,
    [switch] $IncludeSlaReport,
    [switch] $ReportOnly
)

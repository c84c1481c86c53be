[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IncludeAnalysisResult', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IncludeMappingResult', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'IncludeMappingResult')] [switch] $ArchiveRecoverableItemsOnly,
    [Parameter(ParameterSetName = 'IncludeMappingResult')] [switch] $Auto,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult')]
    [Parameter(ParameterSetName = 'IncludeMappingResult')]
    [byte[]] $CSVData,
    [string] $DiagnosticInfo,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult')] [object] $FolderScope,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult', Mandatory)] [switch] $IncludeAnalysisResult,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult')]
    [Parameter(ParameterSetName = 'IncludeMappingResult')]
    [switch] $IncludeFolderDetails,
    [Parameter(ParameterSetName = 'IncludeMappingResult', Mandatory)] [switch] $IncludeMappingResult,
    [switch] $IncludeReport,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult')] [string] $ItemsEndTime,
    [Parameter(ParameterSetName = 'IncludeAnalysisResult')]
    [Parameter(ParameterSetName = 'IncludeMappingResult')]
    [string] $ItemsStartTime,
    [switch] $ReportOnly
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Position = 0)] [string[]] $SearchName,
    [string] $ActionName,
    [Parameter(ParameterSetName = 'Export')] [bool] $EnableDedupe,
    [Parameter(ParameterSetName = 'Export')] [string[]] $FileTypeExclusionsForUnindexedItems,
    [switch] $Force,
    [switch] $IncludeCredential,
    [Parameter(ParameterSetName = 'Export')] [bool] $IncludeSharePointDocumentVersions,
    [int] $JobOptions,
    [Parameter(ParameterSetName = 'Export')] [int] $MaxUnindexedSize,
    [string] $ReferenceActionName,
    [string] $Region,
    [Parameter(ParameterSetName = 'Export')] [switch] $Report,
    [Parameter(ParameterSetName = 'Export')] [switch] $RetentionReport,
    [switch] $RetryOnError,
    [Parameter(ParameterSetName = 'Export')]
    [ArgumentCompletions('IndexedItemsOnly', 'UnindexedItemsOnly', 'BothIndexedAndUnindexedItems')]
    [ExchangeType('ComplianceExportScope')]
    [object] $Scope,
    [Parameter(ParameterSetName = 'Export')] [object[]] $ScopeDetails,
    [string[]] $SearchNames,
    [string] $Version
)

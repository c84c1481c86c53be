[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [switch] $AcceptLargeDataLoss,
    [switch] $SkipInitialConnectionValidation,
    [object[]] $SkipMerging,
    [object] $SkippedItemApprovalTime
)

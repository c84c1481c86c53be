[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $AggregateBy,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $EndDate,
    [int] $Page,
    [int] $PageSize,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $StartDate,
    [string] $SubmissionNetworkMessageId,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $SubmittedBy
)

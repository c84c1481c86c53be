[CmdletBinding(DefaultParameterSetName = 'SingleMessageForAllEntities')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Slack')] [string] $ConnectionId,
    [Parameter(ParameterSetName = 'SingleMessageForSingleEntity')] [int] $EntityPageSize,
    [Parameter(ParameterSetName = 'SingleMessageForSingleEntity')] [string] $Filter,
    [switch] $IncludeReport,
    [Parameter(ParameterSetName = 'SingleMessageForSingleEntity')] [string] $NextPageToken,
    [Parameter(ParameterSetName = 'SingleMessageForAllEntities')]
    [Parameter(ParameterSetName = 'SingleMessageForSingleEntity')]
    [Parameter(ParameterSetName = 'Slack')]
    [object] $Partition,
    [Parameter(ParameterSetName = 'SingleMessageForSingleEntity')] [string[]] $SortBy
)

<#
.SYNOPSIS
    Lists Microsoft 365 groups.
.EXAMPLE
    Get-UnifiedGroup -ResultSize Unlimited
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UnifiedGroupIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
    [string] $Filter,
    [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeAllProperties,
    [switch] $IncludeBypassModerationFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
    [switch] $IncludeModeratedByWithDisplayNames,
    [switch] $IncludeRejectMessagesFromSendersOrMembersWithDisplayNames,
    [switch] $IncludeSoftDeletedGroups,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $SortBy
)

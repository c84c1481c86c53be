<#
.SYNOPSIS
    Searches the audit log.
.EXAMPLE
    Search-UnifiedAuditLog -StartDate 2026-05-01 -EndDate 2026-05-02
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [ExchangeType('ExDateTime')] [object] $EndDate,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Formatted,
    [Parameter(ParameterSetName = 'Identity')] [string] $FreeText,
    [Parameter(ParameterSetName = 'Identity')] [switch] $HighCompleteness,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $IPAddresses,
    [Parameter(ParameterSetName = 'Identity')] [switch] $LegacyFlow,
    [Parameter(ParameterSetName = 'Identity')] [string] $LongerRetentionEnabled,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $ObjectIds,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $Operations,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('AuditRecordType')] [object] $RecordType,
    [Parameter(ParameterSetName = 'Identity')] [int] $ResultSize,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('ReturnLargeSet', 'ReturnNextPreviewPage')]
    [ExchangeType('UnifiedAuditSessionCommand')]
    [object] $SessionCommand,
    [Parameter(ParameterSetName = 'Identity')] [string] $SessionId,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $SiteIds,
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [ExchangeType('ExDateTime')] [object] $StartDate,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $UserIds
)

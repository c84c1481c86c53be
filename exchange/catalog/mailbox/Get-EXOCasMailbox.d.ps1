<#
.SYNOPSIS
    Shows which protocols mailboxes may use, fast.
.EXAMPLE
    Get-EXOCasMailbox -Identity alex
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [switch] $ActiveSyncDebugLogging,
    [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [string] $Filter,
    [switch] $GetImapProtocolLog,
    [switch] $GetPopProtocolLog,
    [switch] $IgnoreDefaultScope,
    [string] $OrganizationalUnit,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [string[]] $Properties,
    [ArgumentCompletions('ActiveSync', 'Ews', 'Imap', 'Mapi', 'Pop', 'ProtocolSettings', 'All')]
    [ExchangeType('PropertySet[]')]
    [object[]] $PropertySets,
    [switch] $ProtocolSettings,
    [switch] $ReadIsOptimizedForAccessibility,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string[]] $SendLogsTo,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)

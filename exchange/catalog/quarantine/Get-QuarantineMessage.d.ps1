[CmdletBinding(DefaultParameterSetName = 'Summary')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Summary')]
    [ArgumentCompletions('Inbound', 'Outbound')]
    [ExchangeType('QuarantineMessageDirectionEnum')]
    [object] $Direction,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('DateTime')] [object] $EndExpiresDate,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('DateTime')] [object] $EndReceivedDate,
    [ArgumentCompletions('Email', 'SharePointOnline', 'DataLossPrevention')]
    [ExchangeType('EntityType')]
    [object] $EntityType,
    [Parameter(ParameterSetName = 'Details', Mandatory, ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineMessageIdentity')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Summary')] [switch] $IncludeMessagesFromBlockedSenderAddress,
    [Parameter(ParameterSetName = 'Summary')] [string] $MessageId,
    [Parameter(ParameterSetName = 'Summary')] [Cloud('SCC')] [string] $MoveToQuarantineAdminActionTakenBy,
    [Parameter(ParameterSetName = 'Summary')] [Cloud('SCC')] [object] $MoveToQuarantineApprovalId,
    [Parameter(ParameterSetName = 'Summary')] [switch] $MyItems,
    [Parameter(ParameterSetName = 'Details')]
    [Parameter(ParameterSetName = 'Summary')]
    [Cloud('SCC')]
    [string] $NetworkMessageId,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('Int32')] [object] $Page,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('Int32')] [object] $PageSize,
    [Parameter(ParameterSetName = 'Summary')] [string] $PolicyName,
    [Parameter(ParameterSetName = 'Summary')]
    [ArgumentCompletions('AntiMalwarePolicy', 'AntiPhishPolicy', 'DataLossPreventionRule')]
    [ExchangeType('QuarantinePolicyTypeEnum[]')]
    [object[]] $PolicyTypes,
    [Parameter(ParameterSetName = 'Summary')]
    [ArgumentCompletions('Bulk', 'DataLossPrevention', 'HighConfPhish', 'Phish', 'Spam', 'TransportRule')]
    [ExchangeType('QuarantineMessageTypeEnum[]')]
    [object[]] $QuarantineTypes,
    [Parameter(ParameterSetName = 'Details')]
    [Parameter(ParameterSetName = 'Summary')]
    [string[]] $RecipientAddress,
    [Parameter(ParameterSetName = 'Summary')] [string[]] $RecipientTag,
    [Parameter(ParameterSetName = 'Summary')]
    [ArgumentCompletions('Approved', 'Denied', 'Error', 'NotReleased', 'PreparingToRelease', 'Released', 'Requested')]
    [ExchangeType('ReleaseStatus[]')]
    [object[]] $ReleaseStatus,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('Boolean')] [object] $Reported,
    [Parameter(ParameterSetName = 'Details')] [Cloud('SCC')] [switch] $SearchTemporaryDeletedMessage,
    [string[]] $SenderAddress,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('DateTime')] [object] $StartExpiresDate,
    [Parameter(ParameterSetName = 'Summary')] [ExchangeType('DateTime')] [object] $StartReceivedDate,
    [Parameter(ParameterSetName = 'Summary')] [string] $Subject,
    [ArgumentCompletions('Channel', 'Chat')]
    [ExchangeType('TeamsConversationType[]')]
    [Cloud('SCC')]
    [object[]] $TeamsConversationTypes,
    [Parameter(ParameterSetName = 'Summary')]
    [ArgumentCompletions('Bulk', 'DataLossPrevention', 'HighConfPhish', 'Malware', 'Phish', 'Spam', 'TransportRule')]
    [ExchangeType('QuarantineMessageTypeEnum')]
    [object] $Type
)

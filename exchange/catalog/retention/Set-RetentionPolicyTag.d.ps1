[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RetentionPolicyTagIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('EnhancedTimeSpan')]
    [object] $AgeLimitForRetention,
    [string] $Comment,
    [switch] $Force,
    [ExchangeType('ELCFolderIdParameter')] [object] $LegacyManagedFolder,
    [ExchangeType('MultiValuedProperty')] [object] $LocalizedComment,
    [ExchangeType('MultiValuedProperty')] [object] $LocalizedRetentionPolicyTagName,
    [Parameter(ParameterSetName = 'ParameterSetMailboxTask', Mandatory)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Mailbox,
    [Parameter(ParameterSetName = 'Identity')] [string] $MessageClass,
    [bool] $MustDisplayCommentEnabled,
    [string] $Name,
    [Parameter(ParameterSetName = 'ParameterSetMailboxTask')]
    [ExchangeType('RetentionPolicyTagIdParameter[]')]
    [object[]] $OptionalInMailbox,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('DeleteAndAllowRecovery', 'MarkAsPastRetentionLimit', 'MoveToArchive', 'PermanentlyDelete')]
    [ExchangeType('RetentionAction')]
    [object] $RetentionAction,
    [Parameter(ParameterSetName = 'Identity')] [bool] $RetentionEnabled,
    [guid] $RetentionId,
    [bool] $SystemTag
)

[CmdletBinding(DefaultParameterSetName = 'Onboarding', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'PreexistingUserIds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $UserIds,
    [Parameter(ParameterSetName = 'PreexistingUsers', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $Users,
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan')] [object] $AADIdentityType,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'ManagedGmailTeams')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $AdoptPreexisting,
    [bool] $AllowUnknownColumnsInCSV,
    [Parameter(ParameterSetName = 'Analysis', Mandatory)] [switch] $Analyze,
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [string] $ArchiveDomain,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $ArchiveOnly,
    [switch] $AutoComplete,
    [Parameter(ParameterSetName = 'Analysis')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $AutoProvisioning,
    [switch] $AutoStart,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $AvoidMergeOverlap,
    [ExchangeType('DateTime')] [object] $CompleteAfter,
    [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorExplicitGroup', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan', Mandatory)]
    [string] $ConnectionLogicalId,
    [Parameter(ParameterSetName = 'Onboarding')] [string] $ContentFilter,
    [Parameter(ParameterSetName = 'Onboarding')] [cultureinfo] $ContentFilterLanguage,
    [Parameter(ParameterSetName = 'Analysis', Mandatory)]
    [Parameter(ParameterSetName = 'FolderMove', Mandatory)]
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding', Mandatory)]
    [Parameter(ParameterSetName = 'Local', Mandatory)]
    [Parameter(ParameterSetName = 'LocalMailboxRestore', Mandatory)]
    [Parameter(ParameterSetName = 'ManagedGmailTeams', Mandatory)]
    [Parameter(ParameterSetName = 'Offboarding', Mandatory)]
    [Parameter(ParameterSetName = 'Onboarding')]
    [Parameter(ParameterSetName = 'PointInTimeRecovery', Mandatory)]
    [Parameter(ParameterSetName = 'PointInTimeRecoveryProvisionOnly', Mandatory)]
    [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup', Mandatory)]
    [byte[]] $CSVData,
    [Parameter(ParameterSetName = 'Analysis')] [switch] $Daily,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $DataFusion,
    [Parameter(ParameterSetName = 'PreexistingUserIds')]
    [Parameter(ParameterSetName = 'PreexistingUsers')]
    [switch] $DisableOnCopy,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $ExcludeDumpsters,
    [Parameter(ParameterSetName = 'Analysis')]
    [Parameter(ParameterSetName = 'LocalMailboxRestore')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ExcludeFolders,
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan')] [string] $Format,
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('GmailForwardingDisposition')]
    [object] $ForwardingDisposition,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding', Mandatory)] [switch] $GoogleResource,
    [Parameter(ParameterSetName = 'Analysis')]
    [Parameter(ParameterSetName = 'LocalMailboxRestore')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $IncludeFolders,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $IncludeOtherContacts,
    [Parameter(ParameterSetName = 'ManagedGmailTeams', Mandatory)] [switch] $ManagedGmailTeams,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $MigrateTasks,
    [Parameter(ParameterSetName = 'FolderMove')]
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $MoveOptions,
    [Parameter(Mandatory)] [string] $Name,
    [ExchangeType('MultiValuedProperty')] [object] $NotificationEmails,
    [ExchangeType('MailboxIdParameter')] [object] $Partition,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $PrimaryOnly,
    [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup', Mandatory)]
    [switch] $PublicFolderToUnifiedGroup,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'ManagedGmailTeams')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $RemoveOnCopy,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $RenamePrimaryCalendar,
    [ExchangeType('TimeSpan')] [object] $ReportInterval,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $Restore,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $SimplifiedSwitchOver,
    [Parameter(ParameterSetName = 'ManagedGmailTeams')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $SkipCalendar,
    [Parameter(ParameterSetName = 'ManagedGmailTeams')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $SkipContacts,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $SkipDelegates,
    [Parameter(ParameterSetName = 'Analysis')] [switch] $SkipDetails,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $SkipMail,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'LocalMailboxRestore')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SkipMerging,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $SkipMoving,
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [switch] $SkipProvisioning,
    [switch] $SkipReports,
    [Parameter(ParameterSetName = 'Onboarding')] [switch] $SkipRules,
    [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorExplicitGroup', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan', Mandatory)]
    [switch] $SlackPublicDataConnector,
    [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorExplicitGroup', Mandatory)]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan', Mandatory)]
    [string] $SlackWorkspaceId,
    [Parameter(ParameterSetName = 'Analysis')]
    [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
    [Parameter(ParameterSetName = 'ManagedGmailTeams')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
    [Parameter(ParameterSetName = 'SlackPublicDataConnector')]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorExplicitGroup')]
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $SourceEndpoint,
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorTenantScan')] [hashtable[]] $SourceMappings,
    [Parameter(ParameterSetName = 'Onboarding')] [guid] $SourcePFPrimaryMailboxGuid,
    [Parameter(ParameterSetName = 'SlackPublicDataConnectorExplicitGroup', Mandatory)]
    [string] $StagedRollOutGroupId,
    [ExchangeType('DateTime')] [object] $StartAfter,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TargetArchiveDatabases,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('MultiValuedProperty')]
    [object] $TargetDatabases,
    [Parameter(ParameterSetName = 'Analysis')]
    [Parameter(ParameterSetName = 'Offboarding')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ExchangeType('String')]
    [object] $TargetDeliveryDomain,
    [Parameter(ParameterSetName = 'Offboarding')]
    [ExchangeType('MigrationEndpointIdParameter')]
    [object] $TargetEndpoint,
    [ExchangeType('ExTimeZoneValue')] [object] $TimeZone,
    [Parameter(ParameterSetName = 'Local')]
    [Parameter(ParameterSetName = 'Onboarding')]
    [ArgumentCompletions('InjectAndForget', 'SkipSwitchover')]
    [ExchangeType('MigrationWorkflowControlFlags')]
    [object] $WorkflowControlFlags,
    [Parameter(ParameterSetName = 'WorkflowTemplate')] [string] $WorkflowTemplate,
    [Parameter(ParameterSetName = 'Onboarding')] [byte[]] $XMLData
)

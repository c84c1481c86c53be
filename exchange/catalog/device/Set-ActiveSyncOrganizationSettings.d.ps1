[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParameterSetAddDeviceFilterRule', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParameterSetAddDeviceFilterRuleForAllDevices', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParameterSetRemoveDeviceFilter', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParameterSetRemoveDeviceFilterRule', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ActiveSyncOrganizationSettingsIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AdminMailRecipients,
    [bool] $AllowAccessForUnSupportedPlatform,
    [bool] $AllowRMSSupportForUnenlightenedApps,
    [ArgumentCompletions('Block', 'Quarantine')]
    [ExchangeType('DeviceAccessLevel')]
    [object] $DefaultAccessLevel,
    [bool] $EnableMobileMailboxPolicyWhenCAInplace,
    [string] $OtaNotificationMailInsert,
    [ExchangeType('TenantAdminPreference')] [object] $TenantAdminPreference,
    [string] $UserMailInsert
)

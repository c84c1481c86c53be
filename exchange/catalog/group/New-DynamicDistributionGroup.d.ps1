[CmdletBinding(DefaultParameterSetName = 'PrecannedFilter', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Alias,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCompany,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute1,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute10,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute11,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute12,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute13,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute14,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute15,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute2,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute3,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute4,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute5,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute6,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute7,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute8,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalCustomAttribute9,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalDepartment,
    [Parameter(ParameterSetName = 'PrecannedFilter')]
    [ExchangeType('MultiValuedProperty')]
    [object] $ConditionalStateOrProvince,
    [bool] $DirectMembershipOnly,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'PrecannedFilter', Mandatory)]
    [ArgumentCompletions('AllRecipients', 'MailboxUsers', 'MailContacts', 'MailGroups', 'MailUsers', 'Resources')]
    [ExchangeType('WellKnownRecipientType')]
    [object] $IncludedRecipients,
    [ExchangeType('GeneralRecipientIdParameter')] [object] $ManagedBy,
    [ExchangeType('MultiValuedProperty')] [object] $ModeratedBy,
    [bool] $ModerationEnabled,
    [string] $Notes,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $OrganizationalUnit,
    [ExchangeType('SmtpAddress')] [object] $PrimarySmtpAddress,
    [ExchangeType('OrganizationalUnitIdParameter')] [object] $RecipientContainer,
    [Parameter(ParameterSetName = 'CustomFilter', Mandatory)] [string] $RecipientFilter,
    [ArgumentCompletions('Always', 'Internal', 'Never')]
    [ExchangeType('TransportModerationNotificationFlags')]
    [object] $SendModerationNotifications
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
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
    [Parameter(ParameterSetName = 'PrecannedFilter', Mandatory)]
    [ArgumentCompletions('AllRecipients', 'MailboxUsers', 'MailContacts', 'MailGroups', 'MailUsers', 'Resources')]
    [ExchangeType('WellKnownRecipientType')]
    [object] $IncludedRecipients,
    [Parameter(ParameterSetName = 'CustomFilter', Mandatory)] [string] $RecipientFilter
)

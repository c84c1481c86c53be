[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('AddressListIdParameter')]
    [object] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCompany,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute1,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute10,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute11,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute12,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute13,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute14,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute15,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute2,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute3,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute4,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute5,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute6,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute7,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute8,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalCustomAttribute9,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalDepartment,
    [ExchangeType('MultiValuedProperty')] [object] $ConditionalStateOrProvince,
    [string] $DisplayName,
    [ArgumentCompletions('AllRecipients', 'MailboxUsers', 'MailContacts', 'MailGroups', 'MailUsers', 'Resources')]
    [ExchangeType('WellKnownRecipientType')]
    [object] $IncludedRecipients,
    [string] $Name,
    [string] $RecipientFilter
)

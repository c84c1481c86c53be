[CmdletBinding(DefaultParameterSetName = 'SMTPTemplateWithPrecannedFilter', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'AllTemplatesForSchedulingMailboxRecipientsFilter', Mandatory)]
    [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter', Mandatory)]
    [Parameter(ParameterSetName = 'AllTemplatesWithCustomFilter', Mandatory)]
    [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter', Mandatory)]
    [ArgumentCompletions('Type', 'AddressFormat')]
    [ExchangeType('ProxyAddressTemplateCollection')]
    [object] $EnabledEmailAddressTemplates,
    [Parameter(ParameterSetName = 'SMTPTemplateForSchedulingMailboxRecipientsFilter', Mandatory)]
    [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter', Mandatory)]
    [Parameter(ParameterSetName = 'SMTPTemplateWithCustomFilter', Mandatory)]
    [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter', Mandatory)]
    [string] $EnabledPrimarySMTPAddressTemplate,
    [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter', Mandatory)]
    [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter', Mandatory)]
    [switch] $IncludeUnifiedGroupRecipients,
    [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter')]
    [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter')]
    [string] $ManagedByFilter,
    [ExchangeType('EmailAddressPolicyPriority')] [object] $Priority
)

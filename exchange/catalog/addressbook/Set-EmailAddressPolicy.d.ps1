[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('EmailAddressPolicyIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('Type', 'AddressFormat')]
    [ExchangeType('ProxyAddressTemplateCollection')]
    [object] $EnabledEmailAddressTemplates,
    [string] $EnabledPrimarySMTPAddressTemplate,
    [switch] $ForceUpgrade,
    [string] $Name,
    [ExchangeType('EmailAddressPolicyPriority')] [object] $Priority
)

[CmdletBinding(DefaultParameterSetName = 'MailboxLogParameterSet', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ExtendedPropertiesParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'MailboxLogParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ExchangeType('GeneralMailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'MailboxLogParameterSet', Mandatory)] [string] $ComponentName,
    [Parameter(ParameterSetName = 'ExtendedPropertiesParameterSet', Mandatory)] [switch] $ExtendedProperties,
    [Parameter(ParameterSetName = 'ExtendedPropertiesParameterSet')]
    [Parameter(ParameterSetName = 'MailboxLogParameterSet')]
    [switch] $IncludeInactiveMailboxes,
    [ExchangeType('Unlimited')] [object] $ResultSize
)

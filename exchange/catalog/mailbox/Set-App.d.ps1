[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AppIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('Enabled', 'Disabled', 'AlwaysEnabled')]
    [ExchangeType('DefaultStateForUser')]
    [object] $DefaultStateForUser,
    [bool] $Enabled,
    [switch] $OrganizationApp,
    [switch] $PrivateCatalog,
    [ArgumentCompletions('Everyone', 'SpecificUsers')]
    [ExchangeType('ClientExtensionProvidedTo')]
    [object] $ProvidedTo,
    [ExchangeType('MultiValuedProperty')] [object] $UserList
)

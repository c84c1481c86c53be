[CmdletBinding(DefaultParameterSetName = 'AuthMetadataUrlParameterSet', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('PartnerApplicationIdParameter')]
    [object] $Identity,
    [bool] $AcceptSecurityIdentifierInformation,
    [ArgumentCompletions('OrganizationalAccount', 'ConsumerAccount')]
    [ExchangeType('SupportedAccountType')]
    [object] $AccountType,
    [string[]] $ActAsPermissions,
    [Parameter(ParameterSetName = 'ACSTrustApplicationParameterSet')] [string] $ApplicationIdentifier,
    [bool] $Enabled,
    [ExchangeType('UserIdParameter')] [object] $LinkedAccount,
    [string] $Name
)

[CmdletBinding(DefaultParameterSetName = 'AuthMetadataUrlParameterSet', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [bool] $AcceptSecurityIdentifierInformation,
    [ArgumentCompletions('ConsumerAccount')] [ExchangeType('SupportedAccountType')] [object] $AccountType,
    [Parameter(ParameterSetName = 'ACSTrustApplicationParameterSet', Mandatory)]
    [string] $ApplicationIdentifier,
    [bool] $Enabled,
    [ExchangeType('UserIdParameter')] [object] $LinkedAccount
)

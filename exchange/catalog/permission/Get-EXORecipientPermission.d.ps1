[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [ExchangeType('MultiValuedProperty')] [object] $AccessRights,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [string] $Trustee,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('DataEncryptionPolicyIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $AzureKeyIDs,
    [string] $Description,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [bool] $Enabled,
    [Parameter(ParameterSetName = 'DCAdminPurgeKeyRequest')]
    [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest')]
    [switch] $Force,
    [string] $Name,
    [Parameter(ParameterSetName = 'RefreshKey', Mandatory)] [switch] $Refresh,
    [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)] [switch] $Replace
)

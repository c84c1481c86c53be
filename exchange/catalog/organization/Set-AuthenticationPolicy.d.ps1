[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AuthPolicyIdParameter')]
    [object] $Identity,
    [switch] $AllowBasicAuthActiveSync,
    [switch] $AllowBasicAuthAutodiscover,
    [switch] $AllowBasicAuthImap,
    [switch] $AllowBasicAuthMapi,
    [switch] $AllowBasicAuthOfflineAddressBook,
    [switch] $AllowBasicAuthOutlookService,
    [switch] $AllowBasicAuthPop,
    [switch] $AllowBasicAuthPowershell,
    [switch] $AllowBasicAuthReportingWebServices,
    [switch] $AllowBasicAuthRpc,
    [switch] $AllowBasicAuthSmtp,
    [switch] $AllowBasicAuthWebServices
)

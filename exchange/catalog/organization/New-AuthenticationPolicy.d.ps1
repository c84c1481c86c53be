[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
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

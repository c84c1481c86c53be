<#
.SYNOPSIS
    Signs in to Exchange Online and brings in the cmdlets that your roles allow.
.EXAMPLE
    Connect-ExchangeOnline -UserPrincipalName admin@contoso.onmicrosoft.com

    Signs in with a browser.
#>
[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [string] $ConnectionUri,
    [Parameter(Position = 1)] [string] $AzureADAuthorizationEndpointUri,
    [Parameter(Position = 2)] [ExchangeType('ExchangeEnvironment')] [object] $ExchangeEnvironmentName,
    [Parameter(Position = 3)] [ExchangeType('PSSessionOption')] [object] $PSSessionOption,
    [Parameter(Position = 4)] [string] $DelegatedOrganization,
    [Parameter(Position = 5)] [string] $Prefix,
    [Parameter(Position = 6)] [string[]] $CommandName,
    [Parameter(Position = 7)] [string[]] $FormatTypeName,
    [string] $AccessToken,
    [string] $AppId,
    [switch] $BypassMailboxAnchoring,
    [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
    [string] $CertificateFilePath,
    [securestring] $CertificatePassword,
    [string] $CertificateThumbprint,
    [pscredential] $Credential,
    [switch] $Device,
    [switch] $DisableWAM,
    [switch] $EnableErrorReporting,
    [string] $EXOModuleBasePath,
    [switch] $InlineCredential,
    [switch] $LoadCmdletHelp,
    [string] $LogDirectoryPath,
    [string] $LogLevel,
    [switch] $ManagedIdentity,
    [string] $ManagedIdentityAccountId,
    [string] $Organization,
    [uint] $PageSize,
    [switch] $ShowBanner,
    [bool] $ShowProgress,
    [System.Security.Cryptography.X509Certificates.X509Certificate2] $SigningCertificate,
    [switch] $SkipLoadingCmdletHelp,
    [switch] $SkipLoadingFormatData,
    [bool] $TrackPerformance,
    [bool] $UseMultithreading,
    [string] $UserPrincipalName,
    [switch] $UseRPSSession
)

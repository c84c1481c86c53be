<#
.SYNOPSIS
    Signs in to Security & Compliance and brings in its cmdlets.
.EXAMPLE
    Connect-IPPSSession -UserPrincipalName admin@contoso.onmicrosoft.com
#>
[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [string] $ConnectionUri,
    [Parameter(Position = 1)] [string] $AzureADAuthorizationEndpointUri,
    [Parameter(Position = 2)] [string] $DelegatedOrganization,
    [Parameter(Position = 3)] [ExchangeType('PSSessionOption')] [object] $PSSessionOption,
    [Parameter(Position = 4)] [string] $Prefix,
    [Parameter(Position = 5)] [string[]] $CommandName,
    [Parameter(Position = 6)] [string[]] $FormatTypeName,
    [string] $AccessToken,
    [string] $AppId,
    [switch] $BypassMailboxAnchoring,
    [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
    [string] $CertificateFilePath,
    [securestring] $CertificatePassword,
    [string] $CertificateThumbprint,
    [pscredential] $Credential,
    [switch] $DisableWAM,
    [switch] $EnableErrorReporting,
    [switch] $EnableSearchOnlySession,
    [string] $EXOModuleBasePath,
    [string] $LogDirectoryPath,
    [ExchangeType('LogLevel')] [object] $LogLevel,
    [string] $Organization,
    [switch] $ShowBanner,
    [string] $UserPrincipalName,
    [switch] $UseRPSSession
)

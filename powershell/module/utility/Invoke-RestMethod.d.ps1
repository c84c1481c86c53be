<#
.SYNOPSIS
    Calls a web service and turns its answer into objects.
.EXAMPLE
    Invoke-RestMethod -Uri https://example.com/api/items
#>
[CmdletBinding(DefaultParameterSetName = 'StandardMethod')]
param(
    [switch] $AllowInsecureRedirect,
    [switch] $AllowUnencryptedAuthentication,
    [Microsoft.PowerShell.Commands.WebAuthenticationType] $Authentication,
    [Parameter(ValueFromPipeline)] [System.Object] $Body,
    [ValidateNotNull()] [X509Certificate] $Certificate,
    [ValidateNotNullOrEmpty()] [string] $CertificateThumbprint,
    [Alias('TimeoutSec')] [ValidateRange(0, 2147483647)] [int] $ConnectionTimeoutSeconds,
    [string] $ContentType,
    [Credential()] [pscredential] $Credential,
    [Parameter(ParameterSetName = 'CustomMethod', Mandatory)]
    [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)]
    [Alias('CM')]
    [ValidateNotNullOrEmpty()]
    [string] $CustomMethod,
    [switch] $DisableKeepAlive,
    [Alias('FL')] [switch] $FollowRelLink,
    [System.Collections.IDictionary] $Form,
    [System.Collections.IDictionary] $Headers,
    [version] $HttpVersion,
    [ValidateNotNullOrEmpty()] [string] $InFile,
    [Alias('ML')] [ValidateRange(1, 2147483647)] [int] $MaximumFollowRelLink,
    [ValidateRange(0, 2147483647)] [int] $MaximumRedirection,
    [ValidateRange(0, 2147483647)] [int] $MaximumRetryCount,
    [Parameter(ParameterSetName = 'StandardMethod')]
    [Parameter(ParameterSetName = 'StandardMethodNoProxy')]
    [Microsoft.PowerShell.Commands.WebRequestMethod] $Method,
    [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)]
    [Parameter(ParameterSetName = 'StandardMethodNoProxy', Mandatory)]
    [switch] $NoProxy,
    [ValidateRange(0, 2147483647)] [int] $OperationTimeoutSeconds,
    [ValidateNotNullOrEmpty()] [string] $OutFile,
    [switch] $PassThru,
    [switch] $PreserveAuthorizationOnRedirect,
    [switch] $PreserveHttpMethodOnRedirect,
    [Parameter(ParameterSetName = 'CustomMethod')]
    [Parameter(ParameterSetName = 'StandardMethod')]
    [uri] $Proxy,
    [Parameter(ParameterSetName = 'CustomMethod')]
    [Parameter(ParameterSetName = 'StandardMethod')]
    [Credential()]
    [pscredential] $ProxyCredential,
    [Parameter(ParameterSetName = 'CustomMethod')]
    [Parameter(ParameterSetName = 'StandardMethod')]
    [switch] $ProxyUseDefaultCredentials,
    [Alias('RHV')] [string] $ResponseHeadersVariable,
    [switch] $Resume,
    [ValidateRange(1, 2147483647)] [int] $RetryIntervalSec,
    [Alias('SV')] [string] $SessionVariable,
    [switch] $SkipCertificateCheck,
    [switch] $SkipHeaderValidation,
    [switch] $SkipHttpErrorCheck,
    [Microsoft.PowerShell.Commands.WebSslProtocol] $SslProtocol,
    [string] $StatusCodeVariable,
    [securestring] $Token,
    [ValidateSet('chunked', 'compress', 'deflate', 'gzip', 'identity')] [string] $TransferEncoding,
    [ValidateNotNullOrEmpty()] [System.Net.Sockets.UnixDomainSocketEndPoint] $UnixSocket,
    [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [uri] $Uri,
    [switch] $UseBasicParsing,
    [switch] $UseDefaultCredentials,
    [string] $UserAgent,
    [Microsoft.PowerShell.Commands.WebRequestSession] $WebSession
)

<#
.SYNOPSIS
    Reads a certificate file.
.EXAMPLE
    Get-PfxCertificate -FilePath app.pfx
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath')]
[OutputType('System.Security.Cryptography.X509Certificates.X509Certificate2')]
param(
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $FilePath,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [switch] $NoPromptForPassword,
    [securestring] $Password
)

[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $DomainName,
    [switch] $SkipDnsValidation,
    [switch] $SkipMtaStsValidation,
    [switch] $SkipMxValidation
)

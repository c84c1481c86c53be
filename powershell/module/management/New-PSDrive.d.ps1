<#
.SYNOPSIS
    Makes a drive that paths can start with.
.EXAMPLE
    New-PSDrive -Name R -PSProvider FileSystem -Root /srv/reports
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Description,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
    [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $PSProvider,
    [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [AllowEmptyString()] [string] $Root,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory)] [string] $Case,
    [Parameter(Mandatory)] [string] $ContentBody,
    [Parameter(Mandatory)] [guid[]] $CustodianIds,
    [Parameter(Mandatory)] [string] $From,
    [switch] $IsHighPriority,
    [Parameter(Mandatory)] [string] $Subject,
    [Parameter(Mandatory)] [string] $Type,
    [Parameter(Mandatory)] [string] $UrlPattern
)

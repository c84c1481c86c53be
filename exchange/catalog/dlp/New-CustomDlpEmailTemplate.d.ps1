[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [object[]] $Bcc,
    [string] $Body,
    [object[]] $Cc,
    [string] $Description,
    [object] $From,
    [object] $Importance,
    [Parameter(Mandatory)] [string] $Name,
    [string] $NotificationTitle,
    [string] $Subject,
    [object[]] $To
)

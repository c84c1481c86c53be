[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object[]] $Bcc,
    [string] $Body,
    [object[]] $Cc,
    [string] $Description,
    [object] $From,
    [object] $Importance,
    [string] $NotificationTitle,
    [string] $Subject,
    [object[]] $To
)

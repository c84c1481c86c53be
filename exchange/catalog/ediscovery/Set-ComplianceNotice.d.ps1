[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [switch] $Acknowledged,
    [string[]] $AcknowledgedCustodians,
    [string[]] $AddedCustodians,
    [string] $ContentBody,
    [switch] $Force,
    [string] $From,
    [switch] $IsHighPriority,
    [string] $Name,
    [string] $Subject,
    [string] $Type
)

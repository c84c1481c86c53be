[CmdletBinding(DefaultParameterSetName = 'BySource', SupportsShouldProcess)]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'BySource', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string] $SourceIdentifier,
    [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [int] $SubscriptionId
)

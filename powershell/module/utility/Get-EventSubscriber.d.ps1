[CmdletBinding(DefaultParameterSetName = 'BySource')]
[OutputType('System.Management.Automation.PSEventSubscriber')]
param(
    [Parameter(Position = 1)] [switch] $Force,
    [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string] $SourceIdentifier,
    [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('Id')]
    [int] $SubscriptionId
)

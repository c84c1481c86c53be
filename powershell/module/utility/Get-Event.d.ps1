[CmdletBinding(DefaultParameterSetName = 'BySource')]
[OutputType('System.Management.Automation.PSEventArgs')]
param(
    [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('Id')]
    [int] $EventIdentifier,
    [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string] $SourceIdentifier
)

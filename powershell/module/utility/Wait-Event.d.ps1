[CmdletBinding()]
[OutputType('System.Management.Automation.PSEventArgs')]
param(
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $SourceIdentifier,
    [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout
)

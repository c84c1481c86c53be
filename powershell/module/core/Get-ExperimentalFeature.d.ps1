[CmdletBinding()]
[OutputType('System.Management.Automation.ExperimentalFeature')]
param(
    [Parameter(Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $Name
)

[CmdletBinding()]
[OutputType('System.Management.Automation.PSModuleInfo')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path
)

[CmdletBinding()]
[OutputType('System.Management.Automation.PSTraceSource')]
param(
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name
)

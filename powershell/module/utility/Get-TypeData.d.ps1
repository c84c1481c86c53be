[CmdletBinding()]
[OutputType('System.Management.Automation.PSObject')]
param(
    [Parameter(Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $TypeName
)

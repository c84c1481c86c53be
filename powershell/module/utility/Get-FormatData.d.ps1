[CmdletBinding()]
[OutputType('System.Management.Automation.ExtendedTypeDefinition')]
param(
    [version] $PowerShellVersion,
    [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $TypeName
)

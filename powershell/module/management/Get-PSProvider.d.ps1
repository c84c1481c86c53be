[CmdletBinding()]
[OutputType('System.Management.Automation.ProviderInfo')]
param(
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $PSProvider
)

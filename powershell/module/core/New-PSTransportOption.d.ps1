[CmdletBinding(PositionalBinding = $false)]
[OutputType('Microsoft.PowerShell.Commands.WSManConfigurationOption')]
param(
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(60, 2147483)]
    [System.Nullable[int]] $IdleTimeoutSec,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(1, 2147483647)]
    [System.Nullable[int]] $MaxConcurrentCommandsPerSession,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(1, 100)]
    [System.Nullable[int]] $MaxConcurrentUsers,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(60, 2147483)]
    [System.Nullable[int]] $MaxIdleTimeoutSec,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(5, 2147483647)]
    [System.Nullable[int]] $MaxMemoryPerSessionMB,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(1, 2147483647)]
    [System.Nullable[int]] $MaxProcessesPerSession,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(1, 2147483647)]
    [System.Nullable[int]] $MaxSessions,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(1, 2147483647)]
    [System.Nullable[int]] $MaxSessionsPerUser,
    [Parameter(ValueFromPipelineByPropertyName)]
    [System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]] $OutputBufferingMode,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateRange(0, 1209600)]
    [System.Nullable[int]] $ProcessIdleTimeoutSec
)

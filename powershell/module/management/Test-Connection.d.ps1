<#
.SYNOPSIS
    Tells whether other computers answer.
.EXAMPLE
    Test-Connection -TargetName example.com -Count 1
#>
[CmdletBinding(DefaultParameterSetName = 'DefaultPing')]
[OutputType('Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus', 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus', 'System.Boolean', 'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus', 'System.Int32', 'Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus', 'Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus')]
param(
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Alias('Size', 'Bytes', 'BS')]
    [ValidateRange(0, 65500)]
    [int] $BufferSize,
    [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'TcpPort')] [int] $Count,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TcpPort')]
    [int] $Delay,
    [Parameter(ParameterSetName = 'TcpPort')] [switch] $Detailed,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [switch] $DontFragment,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'MtuSizeDetect')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TcpPort')]
    [Parameter(ParameterSetName = 'TraceRoute')]
    [switch] $IPv4,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'MtuSizeDetect')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TcpPort')]
    [Parameter(ParameterSetName = 'TraceRoute')]
    [switch] $IPv6,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TraceRoute')]
    [Alias('Ttl', 'TimeToLive', 'Hops')]
    [ValidateRange(1, 128)]
    [int] $MaxHops,
    [Parameter(ParameterSetName = 'MtuSizeDetect', Mandatory)] [Alias('MtuSizeDetect')] [switch] $MtuSize,
    [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [switch] $Ping,
    [switch] $Quiet,
    [Parameter(ParameterSetName = 'RepeatPing', Mandatory)]
    [Parameter(ParameterSetName = 'TcpPort')]
    [Alias('Continuous')]
    [switch] $Repeat,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'MtuSizeDetect')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TcpPort')]
    [Parameter(ParameterSetName = 'TraceRoute')]
    [switch] $ResolveDestination,
    [Parameter(ParameterSetName = 'DefaultPing')]
    [Parameter(ParameterSetName = 'RepeatPing')]
    [Parameter(ParameterSetName = 'TcpPort')]
    [Parameter(ParameterSetName = 'TraceRoute')]
    [string] $Source,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('ComputerName')]
    [ValidateNotNullOrEmpty()]
    [string[]] $TargetName,
    [Parameter(ParameterSetName = 'TcpPort', Mandatory)] [ValidateRange(0, 65535)] [int] $TcpPort,
    [int] $TimeoutSeconds,
    [Parameter(ParameterSetName = 'TraceRoute', Mandatory)] [switch] $Traceroute
)

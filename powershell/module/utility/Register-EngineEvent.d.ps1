[CmdletBinding()]
[OutputType('System.Management.Automation.PSEventJob')]
param(
    [Parameter(Position = 101)] [scriptblock] $Action,
    [switch] $Forward,
    [int] $MaxTriggerCount,
    [psobject] $MessageData,
    [Parameter(Mandatory, Position = 100)] [string] $SourceIdentifier,
    [switch] $SupportEvent
)

[CmdletBinding()]
[OutputType('System.Management.Automation.PSEventJob')]
param(
    [Parameter(Position = 101)] [scriptblock] $Action,
    [Parameter(Mandatory, Position = 1)] [string] $EventName,
    [switch] $Forward,
    [Parameter(Mandatory, Position = 0)] [psobject] $InputObject,
    [int] $MaxTriggerCount,
    [psobject] $MessageData,
    [Parameter(Position = 100)] [string] $SourceIdentifier,
    [switch] $SupportEvent
)

[CmdletBinding()]
[OutputType('System.Management.Automation.PSEventArgs')]
param(
    [Parameter(Position = 2)] [psobject[]] $EventArguments,
    [Parameter(Position = 3)] [psobject] $MessageData,
    [Parameter(Position = 1)] [psobject] $Sender,
    [Parameter(Mandatory, Position = 0)] [string] $SourceIdentifier
)

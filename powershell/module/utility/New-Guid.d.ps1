<#
.SYNOPSIS
    Makes a new unique identifier.
.EXAMPLE
    New-Guid
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
[OutputType('System.Guid')]
param(
    [Parameter(ParameterSetName = 'Empty')] [switch] $Empty,
    [Parameter(ParameterSetName = 'InputObject', Position = 0, ValueFromPipeline)] [string] $InputObject
)

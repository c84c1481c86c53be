<#
.SYNOPSIS
    Sets the computer's clock.
.EXAMPLE
    Set-Date -Adjust 0:10
#>
[CmdletBinding(DefaultParameterSetName = 'Date', SupportsShouldProcess)]
[OutputType('System.DateTime')]
param(
    [Parameter(ParameterSetName = 'Adjust', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [timespan] $Adjust,
    [Parameter(ParameterSetName = 'Date', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [datetime] $Date,
    [Microsoft.PowerShell.Commands.DisplayHintType] $DisplayHint
)

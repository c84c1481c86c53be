<#
.SYNOPSIS
    Reports an error.
.EXAMPLE
    Write-Error -Message 'No such department.' -ErrorId NoDepartment
#>
[CmdletBinding(DefaultParameterSetName = 'NoException')]
param(
    [Parameter(ParameterSetName = 'NoException')]
    [Parameter(ParameterSetName = 'WithException')]
    [System.Management.Automation.ErrorCategory] $Category,
    [Alias('Activity')] [string] $CategoryActivity,
    [Alias('Reason')] [string] $CategoryReason,
    [Alias('TargetName')] [string] $CategoryTargetName,
    [Alias('TargetType')] [string] $CategoryTargetType,
    [Parameter(ParameterSetName = 'NoException')]
    [Parameter(ParameterSetName = 'WithException')]
    [string] $ErrorId,
    [Parameter(ParameterSetName = 'ErrorRecord', Mandatory, Position = 0)]
    [System.Management.Automation.ErrorRecord] $ErrorRecord,
    [Parameter(ParameterSetName = 'WithException', Mandatory, Position = 0)] [System.Exception] $Exception,
    [Parameter(ParameterSetName = 'NoException', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WithException')]
    [Alias('Msg')]
    [AllowNull()]
    [AllowEmptyString()]
    [string] $Message,
    [string] $RecommendedAction,
    [Parameter(ParameterSetName = 'NoException')]
    [Parameter(ParameterSetName = 'WithException')]
    [System.Object] $TargetObject
)

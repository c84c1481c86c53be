<#
.SYNOPSIS
    Lists running programs.
.EXAMPLE
    Get-Process -Id $PID
#>
[CmdletBinding(DefaultParameterSetName = 'Name')]
[OutputType('System.Diagnostics.ProcessModule', 'System.Diagnostics.FileVersionInfo', 'System.Diagnostics.Process')]
param(
    [Parameter(ParameterSetName = 'Id')]
    [Parameter(ParameterSetName = 'InputObject')]
    [Parameter(ParameterSetName = 'Name')]
    [Alias('FV', 'FVI')]
    [ValidateNotNull()]
    [switch] $FileVersionInfo,
    [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdWithUserName', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PID')]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'IdWithUserName', Mandatory)]
    [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory)]
    [Parameter(ParameterSetName = 'NameWithUserName', Mandatory)]
    [switch] $IncludeUserName,
    [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory, ValueFromPipeline)]
    [System.Diagnostics.Process[]] $InputObject,
    [Parameter(ParameterSetName = 'Id')]
    [Parameter(ParameterSetName = 'InputObject')]
    [Parameter(ParameterSetName = 'Name')]
    [ValidateNotNull()]
    [switch] $Module,
    [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'NameWithUserName', Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('ProcessName')]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name
)

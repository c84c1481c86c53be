<#
.SYNOPSIS
    Finds the full paths that a path or pattern stands for.
.EXAMPLE
    Resolve-Path *.csv
#>
[CmdletBinding(DefaultParameterSetName = 'Path')]
[OutputType('System.String', 'System.Management.Automation.PathInfo')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [switch] $Force,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'LiteralPath')] [Parameter(ParameterSetName = 'Path')] [switch] $Relative,
    [string] $RelativeBasePath
)

<#
.SYNOPSIS
    Changes the value of an item.
.EXAMPLE
    Set-Item -Path Env:MODE -Value test
#>
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Object] $Value
)

<#
.SYNOPSIS
    Empties a file without removing it.
.EXAMPLE
    Clear-Content -Path log.txt
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
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path
)

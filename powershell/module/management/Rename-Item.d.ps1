<#
.SYNOPSIS
    Gives a file or folder another name.
.EXAMPLE
    Rename-Item -Path a.csv -NewName b.csv
#>
[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [switch] $Force,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $NewName,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Path
)

<#
.SYNOPSIS
    Makes a file or folder.
.EXAMPLE
    New-Item -Path reports -ItemType Directory
#>
[CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess)]
[OutputType('System.String', 'System.IO.FileInfo', 'System.IO.DirectoryInfo')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [switch] $Force,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('Type')] [string] $ItemType,
    [Parameter(ParameterSetName = 'nameSet', Mandatory, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyString()]
    [string] $Name,
    [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'pathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Target')] [System.Object] $Value
)

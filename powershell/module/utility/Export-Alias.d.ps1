[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
[OutputType('System.Management.Automation.AliasInfo')]
param(
    [switch] $Append,
    [Microsoft.PowerShell.Commands.ExportAliasFormat] $As,
    [string] $Description,
    [switch] $Force,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
    [string] $Scope
)

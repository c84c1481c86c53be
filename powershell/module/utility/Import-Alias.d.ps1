[CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
[OutputType('System.Management.Automation.AliasInfo')]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Path,
    [ValidateNotNullOrEmpty()] [string] $Scope
)

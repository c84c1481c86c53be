[CmdletBinding(SupportsShouldProcess)]
[OutputType('System.String')]
param(
    [switch] $Append,
    [Alias('ToLocalhost')] [switch] $AsOSC52,
    [switch] $PassThru,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyString()]
    [AllowEmptyCollection()]
    [string[]] $Value
)

[CmdletBinding(DefaultParameterSetName = 'ByContent')]
[OutputType('System.String')]
param(
    [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 1, ValueFromPipeline)]
    [AllowNull()]
    [AllowEmptyString()]
    [psobject] $Content,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 1)] [string] $LiteralPath,
    [Parameter(Position = 2)] [string] $OutFile,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 1)] [string] $Path,
    [Parameter(Mandatory, Position = 0)] [System.Management.Automation.CmsMessageRecipient[]] $To
)

[CmdletBinding()]
[OutputType('System.Security.Cryptography.Pkcs.EnvelopedCms')]
param(
    [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 0, ValueFromPipeline)]
    [AllowNull()]
    [AllowEmptyString()]
    [string] $Content,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 1)] [string] $LiteralPath,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 1)] [string] $Path
)

[CmdletBinding(DefaultParameterSetName = 'ByWinEvent')]
[OutputType('System.String')]
param(
    [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [AllowEmptyString()]
    [string] $Content,
    [Parameter(ParameterSetName = 'ByWinEvent', Mandatory, ValueFromPipeline)] [psobject] $EventLogRecord,
    [switch] $IncludeContext,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 0)] [string] $LiteralPath,
    [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
    [Parameter(Position = 1)] [System.Management.Automation.CmsMessageRecipient[]] $To
)

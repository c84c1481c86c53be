[CmdletBinding(DefaultParameterSetName = 'optionsSet')]
[OutputType('System.Management.Automation.PSTraceSource')]
param(
    [Parameter(ParameterSetName = 'optionsSet')] [switch] $Debugger,
    [Parameter(ParameterSetName = 'optionsSet')] [Alias('PSPath', 'Path')] [string] $FilePath,
    [Parameter(ParameterSetName = 'optionsSet')] [switch] $Force,
    [Parameter(ParameterSetName = 'optionsSet')] [System.Diagnostics.TraceOptions] $ListenerOption,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [Parameter(ParameterSetName = 'optionsSet', Position = 1, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.PSTraceSourceOptions] $Option,
    [Parameter(ParameterSetName = 'optionsSet')] [switch] $PassThru,
    [Parameter(ParameterSetName = 'optionsSet')] [switch] $PSHost,
    [Parameter(ParameterSetName = 'removeFileListenersSet')]
    [ValidateNotNullOrEmpty()]
    [string[]] $RemoveFileListener,
    [Parameter(ParameterSetName = 'removeAllListenersSet')]
    [ValidateNotNullOrEmpty()]
    [string[]] $RemoveListener
)

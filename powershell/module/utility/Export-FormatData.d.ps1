[CmdletBinding(DefaultParameterSetName = 'ByPath')]
param(
    [switch] $Force,
    [switch] $IncludeScriptBlock,
    [Parameter(Mandatory, ValueFromPipeline)]
    [System.Management.Automation.ExtendedTypeDefinition[]] $InputObject,
    [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [Parameter(ParameterSetName = 'ByPath', Mandatory)] [Alias('FilePath')] [string] $Path
)

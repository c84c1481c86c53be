[CmdletBinding(DefaultParameterSetName = 'RemoveTypeDataSet', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'RemoveFileSet', Mandatory)] [ValidateNotNullOrEmpty()] [string[]] $Path,
    [Parameter(ParameterSetName = 'RemoveTypeDataSet', Mandatory, ValueFromPipeline)]
    [System.Management.Automation.Runspaces.TypeData] $TypeData,
    [Parameter(ParameterSetName = 'RemoveTypeSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string] $TypeName
)

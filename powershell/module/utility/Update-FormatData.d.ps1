<#
.SYNOPSIS
    Loads more views.
.EXAMPLE
    Update-FormatData -PrependPath my.format.ps1xml
#>
[CmdletBinding(DefaultParameterSetName = 'FileSet', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'FileSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'Path')]
    [ValidateNotNull()]
    [string[]] $AppendPath,
    [Parameter(ParameterSetName = 'FileSet')] [ValidateNotNull()] [string[]] $PrependPath
)

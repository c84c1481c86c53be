<#
.SYNOPSIS
    Unloads a module.
.EXAMPLE
    Remove-Module -Name M
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [switch] $Force,
    [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
    [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)]
    [psmoduleinfo[]] $ModuleInfo,
    [Parameter(ParameterSetName = 'name', Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name
)

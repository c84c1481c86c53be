<#
.SYNOPSIS
    Lists the modules that are loaded, or that could be.
.EXAMPLE
    Get-Module -ListAvailable
#>
[CmdletBinding(DefaultParameterSetName = 'Loaded')]
[OutputType('System.Management.Automation.PSModuleInfo')]
param(
    [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'Loaded')] [switch] $All,
    [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace,
    [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
    [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
    [Parameter(ParameterSetName = 'Available', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'CimSession', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Loaded', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'PsSession', ValueFromPipelineByPropertyName)]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
    [Parameter(ParameterSetName = 'Available', Mandatory)]
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'PsSession')]
    [switch] $ListAvailable,
    [Parameter(ParameterSetName = 'Available', Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'CimSession', Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'Loaded', Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'PsSession', Position = 0, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'Available')]
    [Parameter(ParameterSetName = 'PsSession')]
    [string] $PSEdition,
    [Parameter(ParameterSetName = 'PsSession', Mandatory)]
    [ValidateNotNull()]
    [System.Management.Automation.Runspaces.PSSession] $PSSession,
    [Parameter(ParameterSetName = 'Available')]
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'PsSession')]
    [switch] $Refresh,
    [Parameter(ParameterSetName = 'Available')]
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'PsSession')]
    [switch] $SkipEditionCheck
)

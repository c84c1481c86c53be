<#
.SYNOPSIS
    Loads a module, so that its commands can be used.
.EXAMPLE
    Import-Module ExchangeOnlineManagement
#>
[CmdletBinding(DefaultParameterSetName = 'Name')]
[OutputType('System.Management.Automation.PSModuleInfo')]
param(
    [ValidateNotNull()] [string[]] $Alias,
    [Alias('Args')] [System.Object[]] $ArgumentList,
    [switch] $AsCustomObject,
    [Parameter(ParameterSetName = 'Assembly', Mandatory, Position = 0, ValueFromPipeline)]
    [System.Reflection.Assembly[]] $Assembly,
    [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace,
    [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
    [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
    [ValidateNotNull()] [string[]] $Cmdlet,
    [switch] $DisableNameChecking,
    [switch] $Force,
    [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory, Position = 0, ValueFromPipeline)]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
    [ValidateNotNull()] [string[]] $Function,
    [switch] $Global,
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'Name')]
    [Parameter(ParameterSetName = 'PSSession')]
    [Parameter(ParameterSetName = 'WinCompat')]
    [string] $MaximumVersion,
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'Name')]
    [Parameter(ParameterSetName = 'PSSession')]
    [Parameter(ParameterSetName = 'WinCompat')]
    [Alias('Version')]
    [version] $MinimumVersion,
    [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)]
    [psmoduleinfo[]] $ModuleInfo,
    [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'PSSession', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'WinCompat', Mandatory, Position = 0, ValueFromPipeline)]
    [string[]] $Name,
    [Alias('NoOverwrite')] [switch] $NoClobber,
    [switch] $PassThru,
    [ValidateNotNull()] [string] $Prefix,
    [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory)]
    [Parameter(ParameterSetName = 'PSSession', Mandatory)]
    [ValidateNotNull()]
    [System.Management.Automation.Runspaces.PSSession] $PSSession,
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'Name')]
    [Parameter(ParameterSetName = 'PSSession')]
    [Parameter(ParameterSetName = 'WinCompat')]
    [version] $RequiredVersion,
    [ValidateSet('Local', 'Global')] [string] $Scope,
    [Parameter(ParameterSetName = 'Assembly')]
    [Parameter(ParameterSetName = 'CimSession')]
    [Parameter(ParameterSetName = 'FullyQualifiedName')]
    [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession')]
    [Parameter(ParameterSetName = 'ModuleInfo')]
    [Parameter(ParameterSetName = 'Name')]
    [Parameter(ParameterSetName = 'PSSession')]
    [switch] $SkipEditionCheck,
    [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory)]
    [Parameter(ParameterSetName = 'WinCompat', Mandatory)]
    [Alias('UseWinPS')]
    [switch] $UseWindowsPowerShell,
    [ValidateNotNull()] [string[]] $Variable
)

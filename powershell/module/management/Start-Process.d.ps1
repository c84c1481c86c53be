<#
.SYNOPSIS
    Starts a program.
.EXAMPLE
    Start-Process -FilePath sleep -ArgumentList 1 -Wait
#>
[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[OutputType('System.Diagnostics.Process')]
param(
    [Parameter(Position = 1)] [Alias('Args')] [string[]] $ArgumentList,
    [Parameter(ParameterSetName = 'Default')]
    [Alias('RunAs')]
    [Credential()]
    [ValidateNotNullOrEmpty()]
    [pscredential] $Credential,
    [hashtable] $Environment,
    [Parameter(Mandatory, Position = 0)]
    [Alias('PSPath', 'Path')]
    [ValidateNotNullOrEmpty()]
    [string] $FilePath,
    [Parameter(ParameterSetName = 'Default')] [Alias('Lup')] [switch] $LoadUserProfile,
    [Parameter(ParameterSetName = 'Default')] [Alias('nnw')] [switch] $NoNewWindow,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Default')]
    [Alias('RSE')]
    [ValidateNotNullOrEmpty()]
    [string] $RedirectStandardError,
    [Parameter(ParameterSetName = 'Default')]
    [Alias('RSI')]
    [ValidateNotNullOrEmpty()]
    [string] $RedirectStandardInput,
    [Parameter(ParameterSetName = 'Default')]
    [Alias('RSO')]
    [ValidateNotNullOrEmpty()]
    [string] $RedirectStandardOutput,
    [Parameter(ParameterSetName = 'Default')] [switch] $UseNewEnvironment,
    [Parameter(ParameterSetName = 'UseShellExecute')] [ValidateNotNullOrEmpty()] [string] $Verb,
    [switch] $Wait,
    [ValidateNotNullOrEmpty()] [System.Diagnostics.ProcessWindowStyle] $WindowStyle,
    [ValidateNotNullOrEmpty()] [string] $WorkingDirectory
)

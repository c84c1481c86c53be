<#
.SYNOPSIS
    Runs a script block in the background.
.EXAMPLE
    Start-Job -ScriptBlock { Get-Date }
#>
[CmdletBinding(DefaultParameterSetName = 'ComputerName')]
[OutputType('System.Management.Automation.PSRemotingJob')]
param(
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'FilePathComputerName')]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
    [Alias('Args')]
    [System.Object[]] $ArgumentList,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'FilePathComputerName')]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
    [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
    [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'FilePathComputerName')]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
    [Credential()]
    [pscredential] $Credential,
    [Parameter(ParameterSetName = 'DefinitionName', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $DefinitionName,
    [Parameter(ParameterSetName = 'DefinitionName', Position = 1)]
    [ValidateNotNullOrEmpty()]
    [string] $DefinitionPath,
    [Parameter(ParameterSetName = 'FilePathComputerName', Mandatory, Position = 0)] [string] $FilePath,
    [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
    [Parameter(ParameterSetName = 'FilePathComputerName', Position = 1)]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Position = 1)]
    [scriptblock] $InitializationScript,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipeline)]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipeline)]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Mandatory)]
    [Alias('PSPath', 'LP')]
    [string] $LiteralPath,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipelineByPropertyName)]
    [string] $Name,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'FilePathComputerName')]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
    [ValidateNotNullOrEmpty()]
    [version] $PSVersion,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'FilePathComputerName')]
    [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
    [switch] $RunAs32,
    [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0)]
    [Alias('Command')]
    [scriptblock] $ScriptBlock,
    [Parameter(ParameterSetName = 'DefinitionName', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Type,
    [string] $WorkingDirectory
)

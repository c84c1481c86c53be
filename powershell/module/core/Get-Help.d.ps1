<#
.SYNOPSIS
    Shows what a command does and how to call it.
.EXAMPLE
    Get-Help Get-Mailbox -Examples
#>
[CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
param(
    [ValidateSet('Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile', 'ScriptCommand', 'Function', 'Filter', 'ExternalScript', 'All', 'DefaultHelp', 'DscResource', 'Class', 'Configuration')]
    [string[]] $Category,
    [string[]] $Component,
    [Parameter(ParameterSetName = 'DetailedView', Mandatory)] [switch] $Detailed,
    [Parameter(ParameterSetName = 'Examples', Mandatory)] [switch] $Examples,
    [Parameter(ParameterSetName = 'AllUsersView')] [switch] $Full,
    [string[]] $Functionality,
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Name,
    [Parameter(ParameterSetName = 'Online', Mandatory)] [switch] $Online,
    [Parameter(ParameterSetName = 'Parameters', Mandatory)] [string[]] $Parameter,
    [string] $Path,
    [string[]] $Role
)

<#
.SYNOPSIS
    Copies a file or folder.
.EXAMPLE
    Copy-Item -Path a.csv -Destination backup.csv
#>
[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [switch] $Container,
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession] $FromSession,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [switch] $Recurse,
    [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession] $ToSession
)

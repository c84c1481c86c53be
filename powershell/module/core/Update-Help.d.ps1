[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [Credential()] [pscredential] $Credential,
    [switch] $Force,
    [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Path', ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
    [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNull()]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'LiteralPath', Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('Name')]
    [ValidateNotNull()]
    [string[]] $Module,
    [switch] $Recurse,
    [Parameter(ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.Commands.UpdateHelpScope] $Scope,
    [Parameter(ParameterSetName = 'Path', Position = 1)]
    [Alias('Path')]
    [ValidateNotNull()]
    [string[]] $SourcePath,
    [Parameter(Position = 2)] [ValidateNotNull()] [cultureinfo[]] $UICulture,
    [switch] $UseDefaultCredentials
)

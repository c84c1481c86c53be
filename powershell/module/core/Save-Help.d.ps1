[CmdletBinding(DefaultParameterSetName = 'Path')]
param(
    [Credential()] [pscredential] $Credential,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
    [Alias('Path')]
    [ValidateNotNull()]
    [string[]] $DestinationPath,
    [switch] $Force,
    [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Path', ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNull()]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'LiteralPath', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Path', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('Name')]
    [ValidateNotNull()]
    [psmoduleinfo[]] $Module,
    [Parameter(ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.Commands.UpdateHelpScope] $Scope,
    [Parameter(Position = 2)] [ValidateNotNull()] [cultureinfo[]] $UICulture,
    [switch] $UseDefaultCredentials
)

[CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string] $Name,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)] [string[]] $Path,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('Type')] [string] $PropertyType,
    [Parameter(ValueFromPipelineByPropertyName)] [System.Object] $Value
)

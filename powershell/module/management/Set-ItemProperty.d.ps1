[CmdletBinding(DefaultParameterSetName = 'propertyValuePathSet', SupportsShouldProcess)]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [string[]] $Exclude,
    [string] $Filter,
    [switch] $Force,
    [string[]] $Include,
    [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [Alias('PSProperty')]
    [string] $Name,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)]
    [AllowNull()]
    [System.Object] $Value
)

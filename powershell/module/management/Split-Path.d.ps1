<#
.SYNOPSIS
    Gives a part of a path.
.EXAMPLE
    Split-Path -Path /srv/a.csv -Leaf
#>
[CmdletBinding(DefaultParameterSetName = 'ParentSet')]
[OutputType('System.String', 'System.Boolean')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
    [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, ValueFromPipelineByPropertyName)]
    [switch] $Extension,
    [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory)] [switch] $IsAbsolute,
    [Parameter(ParameterSetName = 'LeafSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Leaf,
    [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, ValueFromPipelineByPropertyName)]
    [switch] $LeafBase,
    [Parameter(ParameterSetName = 'LiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, ValueFromPipelineByPropertyName)]
    [switch] $NoQualifier,
    [Parameter(ParameterSetName = 'ParentSet', ValueFromPipelineByPropertyName)] [switch] $Parent,
    [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'LeafSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParentSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'QualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'QualifierSet', Mandatory, ValueFromPipelineByPropertyName)]
    [switch] $Qualifier,
    [switch] $Resolve
)

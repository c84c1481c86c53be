<#
.SYNOPSIS
    Adds members to a type.
.EXAMPLE
    Update-TypeData -TypeName My.Row -DefaultDisplayPropertySet Name, Size
#>
[CmdletBinding(DefaultParameterSetName = 'FileSet', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'FileSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'Path')]
    [ValidateNotNull()]
    [string[]] $AppendPath,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [string] $DefaultDisplayProperty,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [string[]] $DefaultDisplayPropertySet,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [string[]] $DefaultKeyPropertySet,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [Parameter(ParameterSetName = 'TypeDataSet')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNull()]
    [System.Nullable[bool]] $InheritPropertySerializationSet,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $MemberName,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [ValidateSet('NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod')]
    [System.Management.Automation.PSMemberTypes] $MemberType,
    [Parameter(ParameterSetName = 'FileSet')] [ValidateNotNull()] [string[]] $PrependPath,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [string[]] $PropertySerializationSet,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [System.Object] $SecondValue,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNull()]
    [ValidateRange(0, 2147483647)]
    [int] $SerializationDepth,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $SerializationMethod,
    [Parameter(ParameterSetName = 'DynamicTypeSet')]
    [ValidateNotNullOrEmpty()]
    [string] $StringSerializationSource,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TargetTypeForDeserialization,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeAdapter,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeConverter,
    [Parameter(ParameterSetName = 'TypeDataSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.Runspaces.TypeData[]] $TypeData,
    [Parameter(ParameterSetName = 'DynamicTypeSet', Mandatory, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [string] $TypeName,
    [Parameter(ParameterSetName = 'DynamicTypeSet')] [System.Object] $Value
)

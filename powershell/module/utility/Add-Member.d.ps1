<#
.SYNOPSIS
    Adds a property or method to an object.
.EXAMPLE
    $row | Add-Member -NotePropertyName Reviewed -NotePropertyValue $true

    Gives the object one more property.
#>
[CmdletBinding(DefaultParameterSetName = 'TypeNameSet')]
param(
    [Parameter(ParameterSetName = 'MemberSet')]
    [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
    [switch] $Force,
    [Parameter(ParameterSetName = 'MemberSet', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'TypeNameSet', Mandatory, ValueFromPipeline)]
    [psobject] $InputObject,
    [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 0)]
    [Alias('Type')]
    [System.Management.Automation.PSMemberTypes] $MemberType,
    [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 1)] [string] $Name,
    [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [System.Collections.IDictionary] $NotePropertyMembers,
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string] $NotePropertyName,
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 1)]
    [AllowNull()]
    [System.Object] $NotePropertyValue,
    [Parameter(ParameterSetName = 'MemberSet')]
    [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
    [Parameter(ParameterSetName = 'TypeNameSet')]
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'MemberSet', Position = 3)] [System.Object] $SecondValue,
    [Parameter(ParameterSetName = 'MemberSet')]
    [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
    [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
    [Parameter(ParameterSetName = 'TypeNameSet', Mandatory)]
    [ValidateNotNullOrEmpty()]
    [string] $TypeName,
    [Parameter(ParameterSetName = 'MemberSet', Position = 2)] [System.Object] $Value
)

<#
.SYNOPSIS
    Adds and removes items of a list property.
.EXAMPLE
    Update-List -Add 'a@contoso.com' -Remove 'b@contoso.com'
#>
[CmdletBinding(DefaultParameterSetName = 'AddRemoveSet')]
param(
    [Parameter(ParameterSetName = 'AddRemoveSet')] [ValidateNotNullOrEmpty()] [System.Object[]] $Add,
    [Parameter(ValueFromPipeline)] [ValidateNotNullOrEmpty()] [psobject] $InputObject,
    [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string] $Property,
    [Parameter(ParameterSetName = 'AddRemoveSet')] [ValidateNotNullOrEmpty()] [System.Object[]] $Remove,
    [Parameter(ParameterSetName = 'ReplaceSet', Mandatory)]
    [ValidateNotNullOrEmpty()]
    [System.Object[]] $Replace
)

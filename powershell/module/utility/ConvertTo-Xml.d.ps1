<#
.SYNOPSIS
    Turns objects into XML.
.EXAMPLE
    Get-Date | ConvertTo-Xml -As String
#>
[CmdletBinding()]
[OutputType('System.Xml.XmlDocument', 'System.String')]
param(
    [ValidateNotNullOrEmpty()] [ValidateSet('Stream', 'String', 'Document')] [string] $As,
    [ValidateRange(1, 2147483647)] [int] $Depth,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
    [switch] $NoTypeInformation
)

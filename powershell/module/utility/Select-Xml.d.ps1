<#
.SYNOPSIS
    Finds parts of XML by an XPath query.
.EXAMPLE
    Select-Xml -Path a.xml -XPath //name
#>
[CmdletBinding(DefaultParameterSetName = 'Xml')]
[OutputType('Microsoft.PowerShell.Commands.SelectXmlInfo')]
param(
    [Parameter(ParameterSetName = 'Content', Mandatory, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Content,
    [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('PSPath', 'LP')]
    [ValidateNotNullOrEmpty()]
    [string[]] $LiteralPath,
    [ValidateNotNullOrEmpty()] [hashtable] $Namespace,
    [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'Xml', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('Node')]
    [ValidateNotNullOrEmpty()]
    [System.Xml.XmlNode[]] $Xml,
    [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $XPath
)

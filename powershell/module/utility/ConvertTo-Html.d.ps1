<#
.SYNOPSIS
    Turns objects into an HTML table.
.EXAMPLE
    Get-Process | ConvertTo-Html -Property Name, Id | Out-File processes.html
#>
[CmdletBinding(DefaultParameterSetName = 'Page')]
[OutputType('System.String')]
param(
    [ValidateNotNullOrEmpty()] [ValidateSet('Table', 'List')] [string] $As,
    [Parameter(ParameterSetName = 'Page', Position = 3)] [string[]] $Body,
    [Parameter(ParameterSetName = 'Page')]
    [ValidateNotNullOrEmpty()]
    [ValidatePattern('^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$')]
    [string] $Charset,
    [Parameter(ParameterSetName = 'Page')] [Alias('cu', 'uri')] [ValidateNotNullOrEmpty()] [uri] $CssUri,
    [Parameter(ParameterSetName = 'Fragment')] [ValidateNotNullOrEmpty()] [switch] $Fragment,
    [Parameter(ParameterSetName = 'Page', Position = 1)] [string[]] $Head,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [hashtable] $Meta,
    [ValidateNotNullOrEmpty()] [string[]] $PostContent,
    [ValidateNotNullOrEmpty()] [string[]] $PreContent,
    [Parameter(Position = 0)] [System.Object[]] $Property,
    [Parameter(ParameterSetName = 'Page', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Title,
    [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [switch] $Transitional
)

<#
.SYNOPSIS
    Saves output to a file or variable and passes it on.
.EXAMPLE
    Get-Mailbox | Tee-Object -Variable all | Measure-Object
#>
[CmdletBinding(DefaultParameterSetName = 'File')]
param(
    [Parameter(ParameterSetName = 'File')] [switch] $Append,
    [Parameter(ParameterSetName = 'File')]
    [Parameter(ParameterSetName = 'LiteralFile')]
    [ValidateNotNullOrEmpty()]
    [System.Text.Encoding] $Encoding,
    [Parameter(ParameterSetName = 'File', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject,
    [Parameter(ParameterSetName = 'LiteralFile', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
    [Parameter(ParameterSetName = 'Variable', Mandatory)] [string] $Variable
)

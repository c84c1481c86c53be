<#
.SYNOPSIS
    Makes a secure string from text.
.EXAMPLE
    ConvertTo-SecureString -String 'secret' -AsPlainText -Force

    A password given in a script.
#>
[CmdletBinding(DefaultParameterSetName = 'Secure')]
[OutputType('System.Security.SecureString')]
param(
    [Parameter(ParameterSetName = 'PlainText', Position = 1)] [switch] $AsPlainText,
    [Parameter(ParameterSetName = 'PlainText', Position = 2)] [switch] $Force,
    [Parameter(ParameterSetName = 'Open')] [byte[]] $Key,
    [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $String
)

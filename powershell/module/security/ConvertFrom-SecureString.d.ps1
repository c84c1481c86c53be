<#
.SYNOPSIS
    Turns a secure string into text that can be stored.
.EXAMPLE
    $password | ConvertFrom-SecureString -AsPlainText

    Shows what the secure string holds.
#>
[CmdletBinding(DefaultParameterSetName = 'Secure')]
[OutputType('System.String')]
param(
    [Parameter(ParameterSetName = 'AsPlainText')] [switch] $AsPlainText,
    [Parameter(ParameterSetName = 'Open')] [byte[]] $Key,
    [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [securestring] $SecureString
)

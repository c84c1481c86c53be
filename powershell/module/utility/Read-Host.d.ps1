<#
.SYNOPSIS
    Asks the user for a line of text.
.EXAMPLE
    $name = Read-Host -Prompt 'Name'

    -AsSecureString or -MaskInput hides what is typed.
#>
[CmdletBinding(DefaultParameterSetName = 'AsString')]
[OutputType('System.String', 'System.Security.SecureString')]
param(
    [Parameter(ParameterSetName = 'AsSecureString')] [switch] $AsSecureString,
    [Parameter(ParameterSetName = 'AsString')] [switch] $MaskInput,
    [Parameter(Position = 0, ValueFromRemainingArguments)] [AllowNull()] [System.Object] $Prompt
)

<#
.SYNOPSIS
    Asks for a user name and password.
.EXAMPLE
    Get-Credential -UserName admin@contoso.onmicrosoft.com

    The password is typed unseen.
#>
[CmdletBinding(DefaultParameterSetName = 'CredentialSet')]
[OutputType('System.Management.Automation.PSCredential')]
param(
    [Parameter(ParameterSetName = 'CredentialSet', Position = 0)]
    [Credential()]
    [ValidateNotNull()]
    [pscredential] $Credential,
    [Parameter(ParameterSetName = 'MessageSet')] [ValidateNotNullOrEmpty()] [string] $Message,
    [Parameter(ParameterSetName = 'MessageSet')] [ValidateNotNullOrEmpty()] [string] $Title,
    [Parameter(ParameterSetName = 'MessageSet', Position = 0)] [ValidateNotNullOrEmpty()] [string] $UserName
)

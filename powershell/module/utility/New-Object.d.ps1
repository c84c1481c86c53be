<#
.SYNOPSIS
    Makes an object of a .NET type.
.EXAMPLE
    New-Object -TypeName PSCredential -ArgumentList $user, $password
#>
[CmdletBinding(DefaultParameterSetName = 'Net')]
param(
    [Parameter(ParameterSetName = 'Net', Position = 1)] [Alias('Args')] [System.Object[]] $ArgumentList,
    [System.Collections.IDictionary] $Property,
    [Parameter(ParameterSetName = 'Com')] [switch] $Strict,
    [Parameter(ParameterSetName = 'Net', Mandatory, Position = 0)] [string] $TypeName
)

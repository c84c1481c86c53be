[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [string] $DomainName
)

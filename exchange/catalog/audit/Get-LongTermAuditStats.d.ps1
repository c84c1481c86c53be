[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'LtaAddress', Mandatory)] [string] $LtaAddress
)

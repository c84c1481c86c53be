[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [ExchangeType('ExDateTime')] [object] $EndDate,
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [string] $PolicyId,
    [Parameter(ParameterSetName = 'Identity', Mandatory)] [ExchangeType('ExDateTime')] [object] $StartDate
)

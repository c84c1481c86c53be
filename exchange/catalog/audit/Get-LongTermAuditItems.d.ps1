[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [datetime] $EndDate,
    [Parameter(Mandatory)] [string] $LabelId,
    [Parameter(ParameterSetName = 'LtaAddress', Mandatory)] [string] $LTAAddress,
    [int] $PageOffset,
    [datetime] $StartDate,
    [string] $Workload
)

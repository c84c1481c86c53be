[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [object] $Partition
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $Force,
    [bool] $UnifiedAuditLogIngestionEnabled
)

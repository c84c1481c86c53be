[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $PermissionToAllowSender,
    [bool] $PermissionToBlockSender,
    [bool] $PermissionToDelete,
    [bool] $PermissionToDownload,
    [bool] $PermissionToPreview,
    [bool] $PermissionToRelease,
    [bool] $PermissionToRequestRelease,
    [bool] $PermissionToViewHeader,
    [Parameter(Mandatory)] [ExchangeType('QuarantinePermissions')] [object] $QuarantinePermissionsObject
)

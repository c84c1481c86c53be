[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $ActivationDate,
    [string] $Comment,
    [bool] $DisableActiveSync,
    [bool] $DisableAutoForwardDefaultRemoteDomain,
    [bool] $DisableBasicAuth,
    [bool] $Disabled,
    [bool] $DisableEWS,
    [bool] $DisableForwardingSMTPAddress,
    [bool] $DisableIMAP,
    [bool] $DisableMAPI,
    [bool] $DisableMAPIOverHTTP,
    [bool] $DisableOWA,
    [bool] $DisablePOP,
    [bool] $DisableTransportRuleForwarding,
    [bool] $ExceptIfHighRiskUser,
    [object] $ExceptIfMemberOfDL,
    [object] $ExpiryDate,
    [bool] $HighRiskUser,
    [object] $MemberOfDL
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableActiveSync,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableAutoForwardDefaultRemoteDomain,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableBasicAuth,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableEWS,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableForwardingSMTPAddress,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableIMAP,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableMAPI,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableMAPIOverHTTP,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableOWA,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisablePOP,
    [Parameter(ParameterSetName = 'Default')] [bool] $DisableTransportRuleForwarding,
    [Parameter(ParameterSetName = 'Default')] [bool] $ExceptIfHighRiskUser,
    [Parameter(ParameterSetName = 'Default')] [object] $ExceptIfMemberOfDL,
    [Parameter(ParameterSetName = 'Default')] [bool] $HighRiskUser,
    [Parameter(ParameterSetName = 'Default')] [object] $MemberOfDL,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [object] $Policy
)

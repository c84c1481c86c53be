[CmdletBinding(DefaultParameterSetName = 'Initialize')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Initialize')] [switch] $ForceInitialize,
    [Parameter(ParameterSetName = 'LoadOnly')] [switch] $LoadOnly,
    [Parameter(ParameterSetName = 'Initialize')] [ExchangeType('SmtpAddress')] [object] $PolicyCenterSiteOwner
)

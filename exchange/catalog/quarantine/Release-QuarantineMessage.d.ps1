[CmdletBinding(DefaultParameterSetName = 'IdentityOnly', SupportsShouldProcess)]
[Cloud('EXO', 'SCC')]
param(
    [ArgumentCompletions('Deny', 'Release', 'Request')]
    [ExchangeType('ReleaseActionType')]
    [object] $ActionType,
    [switch] $AllowSender,
    [Cloud('SCC')] [string] $DecryptionHint,
    [Parameter(ParameterSetName = 'OrgReleaseToAll')] [Cloud('SCC')] [switch] $Delete,
    [Cloud('SCC')] [object] $EntityType,
    [switch] $Force,
    [Parameter(ParameterSetName = 'Identitities', Mandatory)]
    [Parameter(ParameterSetName = 'OrgReleaseToAll')]
    [Parameter(ParameterSetName = 'OrgReleaseToUser')]
    [ExchangeType('QuarantineMessageIdentity[]')]
    [object[]] $Identities,
    [Parameter(ParameterSetName = 'Identitities', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'OrgReleaseToAll', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'OrgReleaseToUser', ValueFromPipelineByPropertyName)]
    [ExchangeType('QuarantineMessageIdentity')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'OceReleaseToAll', Mandatory)]
    [Parameter(ParameterSetName = 'OrgReleaseToAll', Mandatory)]
    [switch] $ReleaseToAll,
    [switch] $ReportFalsePositive,
    [Parameter(ParameterSetName = 'OceReleaseToUser', Mandatory)]
    [Parameter(ParameterSetName = 'OrgReleaseToUser', Mandatory)]
    [string[]] $User
)

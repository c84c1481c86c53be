[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleEntryIdParameter')]
    [object] $Identity,
    [string[]] $Parameters,
    [string] $PSSnapinName,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ExchangeType('ManagementRoleEntryType[]')] [object[]] $Type
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleEntryIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'ParentRoleEntry', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('RoleEntryIdParameter')]
    [object] $ParentRoleEntry,
    [switch] $Force,
    [switch] $Overwrite,
    [Parameter(ParameterSetName = 'Identity')] [string[]] $Parameters,
    [Parameter(ParameterSetName = 'ParentRoleEntry', Mandatory)]
    [ExchangeType('RoleIdParameter')]
    [object] $Role,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('ManagementRoleEntryType')] [object] $Type
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [Parameter(ValueFromPipeline)]
    [ExchangeType('RmsTemplateIdParameter')]
    [object] $ApplyRightsProtectionTemplate,
    [switch] $Force,
    [string[]] $FromDepartment,
    [string] $Name,
    [int] $Priority,
    [ExchangeType('MultiValuedProperty')] [object] $SentTo,
    [ArgumentCompletions('All', 'InOrganization')] [ExchangeType('ToUserScope')] [object] $SentToScope,
    [bool] $UserCanOverride
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(Mandatory, ValueFromPipeline)]
    [ExchangeType('RmsTemplateIdParameter')]
    [object] $ApplyRightsProtectionTemplate,
    [bool] $Enabled,
    [switch] $Force,
    [string[]] $FromDepartment,
    [int] $Priority,
    [ExchangeType('RecipientIdParameter[]')] [object[]] $SentTo,
    [ArgumentCompletions('InOrganization', 'All')] [ExchangeType('ToUserScope')] [object] $SentToScope,
    [bool] $UserCanOverride
)

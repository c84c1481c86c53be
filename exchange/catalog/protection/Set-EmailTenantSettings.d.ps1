[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('EmailTenantSettingsIdParameter')]
    [object] $Identity,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [bool] $EnablePriorityAccountProtection,
    [switch] $IgnoreDehydratedFlag
)

<#
.SYNOPSIS
    Lists the mail flow rules.
.EXAMPLE
    Get-TransportRule
#>
[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [string] $DlpPolicy,
    [bool] $ExcludeConditionActionDetails,
    [string] $Filter,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [ArgumentCompletions('Enabled', 'Disabled')] [ExchangeType('RuleState')] [object] $State
)

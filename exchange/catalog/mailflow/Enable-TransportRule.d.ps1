<#
.SYNOPSIS
    Switches a mail flow rule on.
.EXAMPLE
    Enable-TransportRule -Identity Mark
#>
[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RuleIdParameter')]
    [object] $Identity,
    [ArgumentCompletions('Audit', 'AuditAndNotify', 'Enforce')] [ExchangeType('RuleMode')] [object] $Mode
)

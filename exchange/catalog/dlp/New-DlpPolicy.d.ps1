[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0)] [string] $Name,
    [string] $Description,
    [ArgumentCompletions('Audit', 'AuditAndNotify', 'Enforce')] [ExchangeType('RuleMode')] [object] $Mode,
    [hashtable] $Parameters,
    [ExchangeType('RuleState')] [object] $State,
    [string] $Template,
    [byte[]] $TemplateData
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [byte[]] $FileData,
    [ExchangeType('Fqdn')] [object] $DomainController
)

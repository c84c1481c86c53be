[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [ExchangeType('SmtpDomainWithSubdomains')] [object] $DomainName,
    [Parameter(Mandatory, Position = 1)] [bool] $Enabled,
    [string] $AdminDisplayName,
    [ArgumentCompletions('Relaxed', 'Simple')]
    [ExchangeType('CanonicalizationType')]
    [object] $BodyCanonicalization,
    [ArgumentCompletions('Relaxed', 'Simple')]
    [ExchangeType('CanonicalizationType')]
    [object] $HeaderCanonicalization,
    [ExchangeType('UInt16')] [ushort] $KeySize
)

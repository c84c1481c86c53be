[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [switch] $IsDefault,
    [switch] $IsDefaultArbitrationMailbox,
    [guid] $RetentionId,
    [ExchangeType('RetentionPolicyTagIdParameter[]')] [object[]] $RetentionPolicyTagLinks
)

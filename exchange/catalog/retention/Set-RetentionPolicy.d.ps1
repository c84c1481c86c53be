[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPolicyIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [switch] $IsDefault,
    [switch] $IsDefaultArbitrationMailbox,
    [string] $Name,
    [guid] $RetentionId,
    [ExchangeType('RetentionPolicyTagIdParameter[]')] [object[]] $RetentionPolicyTagLinks
)

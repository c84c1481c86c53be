[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxPolicyIdParameter')]
    [object] $Identity,
    [string] $Description,
    [switch] $IsDefault,
    [string] $Name
)

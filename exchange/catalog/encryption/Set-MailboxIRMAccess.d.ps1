[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Block')]
    [ExchangeType('IRMAccessLevel')]
    [object] $AccessLevel,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $User
)

[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxImportRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Force
)

[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxImportRequestIdParameter')]
    [object] $Identity,
    [string] $SuspendComment
)

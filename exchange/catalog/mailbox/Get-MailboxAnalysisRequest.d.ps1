[CmdletBinding(DefaultParameterSetName = 'Filtering')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Filtering')] [object] $Mailbox,
    [object] $ResultSize,
    [Parameter(ParameterSetName = 'Filtering')] [object[]] $SyncProtocol
)

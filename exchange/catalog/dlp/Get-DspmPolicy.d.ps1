[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity
)

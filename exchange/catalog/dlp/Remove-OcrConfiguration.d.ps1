[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [switch] $ForceDeletion
)

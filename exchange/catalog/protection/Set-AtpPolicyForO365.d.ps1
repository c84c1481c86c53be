[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AtpPolicyForO365IdParameter')]
    [object] $Identity,
    [bool] $AllowSafeDocsOpen,
    [bool] $EnableATPForSPOTeamsODB,
    [bool] $EnableSafeDocs
)

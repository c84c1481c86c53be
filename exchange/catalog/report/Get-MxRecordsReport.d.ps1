[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Domain,
    [string] $ProbeTag
)

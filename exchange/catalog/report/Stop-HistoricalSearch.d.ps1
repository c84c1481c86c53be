[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [guid] $JobId
)

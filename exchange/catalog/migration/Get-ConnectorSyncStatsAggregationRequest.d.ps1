[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [guid] $ConnectionLogicalId
)

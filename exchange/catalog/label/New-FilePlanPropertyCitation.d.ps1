[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default', Position = 1)] [string] $CitationUrl,
    [Parameter(ParameterSetName = 'Default', Position = 2)] [string] $CitationJurisdiction
)

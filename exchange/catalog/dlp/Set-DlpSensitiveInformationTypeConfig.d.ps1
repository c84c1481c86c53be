[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [int] $FingerprintThreshold,
    [bool] $RegExGrammarLimit
)

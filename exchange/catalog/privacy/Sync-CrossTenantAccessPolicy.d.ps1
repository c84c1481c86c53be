[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [bool] $DeleteExistingPoliciesBeforeSync
)

[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, ValueFromPipelineByPropertyName)] [object] $Identity
)

[CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [object] $ApprovalType,
    [Parameter(ParameterSetName = 'Default')] [object] $ApproverGroup,
    [Parameter(ParameterSetName = 'Default', Mandatory, ValueFromPipelineByPropertyName)] [object] $Identity
)

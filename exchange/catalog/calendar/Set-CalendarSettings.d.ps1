[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0)] [object] $Identity,
    [object] $EnablePreserveDeclinedMeetings
)

[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default')] [object] $Identity
)

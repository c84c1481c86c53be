[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default')] [string] $RequestId,
    [Parameter(ParameterSetName = 'Default')] [string] $Requestor
)

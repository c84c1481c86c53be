[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory)]
    [ArgumentCompletions('GetHoldRemovals', 'GetHolds', 'RemoveHold')]
    [ExchangeType('HoldRemovalActionType')]
    [object] $Action,
    [string] $ExchangeLocation,
    [Parameter(ParameterSetName = 'Default')] [switch] $Force,
    [string] $HoldId,
    [Alias('wi')] [string] $SharePointLocation
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [string] $Comment,
    [bool] $Enabled,
    [switch] $Force,
    [bool] $RestrictiveRetention,
    [Parameter(ParameterSetName = 'TeamLocation')] [object] $TeamsChannelLocation,
    [Parameter(ParameterSetName = 'TeamLocation')] [object] $TeamsChannelLocationException,
    [Parameter(ParameterSetName = 'TeamLocation')] [object] $TeamsChatLocation,
    [Parameter(ParameterSetName = 'TeamLocation')] [object] $TeamsChatLocationException
)

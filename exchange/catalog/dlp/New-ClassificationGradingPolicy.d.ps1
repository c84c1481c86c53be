[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Default')] [object] $EndDateTime,
    [Parameter(ParameterSetName = 'Default')] [object] $GraderId,
    [Parameter(ParameterSetName = 'Default')] [string[]] $SensitiveInformationTypeIds,
    [Parameter(ParameterSetName = 'Default')] [object] $StartDateTime
)

[CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('Cn')]
    [ValidateNotNullOrEmpty()]
    [string[]] $ComputerName,
    [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $ContainerId,
    [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [int[]] $Id,
    [Parameter(ParameterSetName = 'InstanceId', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [guid[]] $InstanceId,
    [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [System.Management.Automation.Runspaces.PSSession[]] $Session,
    [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('VMGuid')]
    [ValidateNotNullOrEmpty()]
    [guid[]] $VMId,
    [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $VMName
)

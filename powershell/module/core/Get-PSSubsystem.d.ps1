[CmdletBinding(DefaultParameterSetName = 'GetAllSet')]
[OutputType('System.Management.Automation.Subsystem.SubsystemInfo')]
param(
    [Parameter(ParameterSetName = 'GetByKindSet', Mandatory, ValueFromPipeline)]
    [System.Management.Automation.Subsystem.SubsystemKind] $Kind,
    [Parameter(ParameterSetName = 'GetByTypeSet', Mandatory, ValueFromPipeline)] [type] $SubsystemType
)

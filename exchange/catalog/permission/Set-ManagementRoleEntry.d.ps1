[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RoleEntryIdParameter')]
    [object] $Identity,
    [switch] $AddParameter,
    [switch] $Force,
    [string[]] $Parameters,
    [switch] $RemoveParameter
)

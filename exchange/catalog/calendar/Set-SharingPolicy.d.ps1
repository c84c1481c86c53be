[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SharingPolicyIdParameter')]
    [object] $Identity,
    [switch] $Default,
    [ExchangeType('MultiValuedProperty')] [object] $Domains,
    [bool] $Enabled,
    [string] $Name
)

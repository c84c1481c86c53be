[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SensitiveInformationTypeIdParameter')]
    [object] $Identity,
    [string] $Description,
    [switch] $DoNotPersistKeywords,
    [byte[]] $FileData,
    [ValidateSet('word', 'string')] [string] $MatchStyle,
    [string] $Name
)

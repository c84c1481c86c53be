[CmdletBinding()]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SensitiveInformationTypeIdParameter')]
    [object] $Identity,
    [ExchangeType('ClassificationCapabilityType')] [object] $Capability,
    [switch] $IncludeDetails,
    [ExchangeType('ClassificationPrimitiveElementType')] [object] $IncludeElements,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization
)

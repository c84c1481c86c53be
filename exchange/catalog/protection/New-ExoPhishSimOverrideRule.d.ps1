[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('MultiValuedProperty')] [object] $Domains,
    [Parameter(ParameterSetName = 'Default')] [string] $Name,
    [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)]
    [Parameter(ParameterSetName = 'SetRawXml', Mandatory)]
    [ExchangeType('PolicyIdParameter')]
    [object] $Policy,
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ExchangeType('MultiValuedProperty')]
    [object] $SenderIpRanges
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Universal', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('GroupIdParameter')]
    [object] $Identity,
    [switch] $BypassSecurityGroupManagerCheck,
    [ExchangeType('MultiValuedProperty')] [object] $Description,
    [string] $DisplayName,
    [bool] $IsHierarchicalGroup,
    [ExchangeType('GeneralRecipientIdParameter[]')] [object[]] $ManagedBy,
    [string] $Name,
    [string] $Notes,
    [string] $PhoneticDisplayName,
    [ExchangeType('Int32')] [object] $SeniorityIndex,
    [string] $SimpleDisplayName,
    [Parameter(ParameterSetName = 'Universal')] [switch] $Universal,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)

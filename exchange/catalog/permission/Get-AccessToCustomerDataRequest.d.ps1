[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default')] [string] $ApprovalStatus,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('ExDateTime')] [object] $CreatedAfter,
    [Parameter(ParameterSetName = 'Default')] [Alias('Identity')] [string] $RequestId
)

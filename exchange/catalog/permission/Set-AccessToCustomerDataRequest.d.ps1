[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)]
    [ArgumentCompletions('Approve', 'Deny', 'Cancel')]
    [ExchangeType('AccessToCustomerDataApproverDecision')]
    [object] $ApprovalDecision,
    [Parameter(ParameterSetName = 'Default')] [string] $Comment,
    [Parameter(ParameterSetName = 'Default', Mandatory)] [Alias('Identity')] [string] $RequestId,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Exchange', 'SharePoint', 'Teams')]
    [ExchangeType('AccessToCustomerDataRequestServiceName')]
    [object] $ServiceName
)

[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [switch] $AcceptLargeDataLoss,
    [switch] $AllowLargeItems,
    [ExchangeType('Unlimited')] [object] $CompletedRequestAgeLimit,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(Mandatory)] [ExchangeType('PublicFolderIdParameter[]')] [object[]] $Folders,
    [ExchangeType('InternalMrsFlag[]')] [object[]] $InternalFlags,
    [string] $Name,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [ArgumentCompletions('Lowest', 'Lower', 'Low', 'Normal', 'High', 'Higher', 'Highest', 'Emergency')]
    [ExchangeType('RequestPriority')]
    [object] $Priority,
    [ExchangeType('Unlimited')] [object] $RequestExpiryInterval,
    [switch] $Suspend,
    [string] $SuspendComment,
    [Parameter(Mandatory)] [ExchangeType('MailboxIdParameter')] [object] $TargetMailbox,
    [ExchangeType('RequestWorkloadType')] [object] $WorkloadType
)

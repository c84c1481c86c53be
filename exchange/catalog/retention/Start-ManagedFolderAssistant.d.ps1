[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ComplianceBoundaryAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ComplianceJobAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'DataGovernanceAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'DumpsterExpirationAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ElcB2DumpsterArchiverAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'ElcB2IPMArchiverAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'HoldCleanupParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'MailboxLifecycleAssistantParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'StopHoldCleanupParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxOrMailUserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'ComplianceBoundaryAssistantParameterSet')] [switch] $AdaptiveScope,
    [switch] $AggMailboxCleanup,
    [Parameter(ParameterSetName = 'ElcB2DumpsterArchiverAssistantParameterSet')] [switch] $B2DumpsterArchiver,
    [Parameter(ParameterSetName = 'ElcB2IPMArchiverAssistantParameterSet')] [switch] $B2IPMArchiver,
    [Parameter(ParameterSetName = 'ComplianceJobAssistantParameterSet')] [switch] $ComplianceJob,
    [Parameter(ParameterSetName = 'DataGovernanceAssistantParameterSet')] [switch] $DataGovernance,
    [switch] $FullCrawl,
    [Parameter(ParameterSetName = 'HoldCleanupParameterSet', Mandatory)] [switch] $HoldCleanup,
    [switch] $InactiveMailbox,
    [Parameter(ParameterSetName = 'StopHoldCleanupParameterSet', Mandatory)] [switch] $StopHoldCleanup
)

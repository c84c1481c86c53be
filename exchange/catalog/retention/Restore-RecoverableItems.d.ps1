[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Cloud', Position = 0)]
    [Parameter(ParameterSetName = 'OnPremises', Position = 0)]
    [ExchangeType('GeneralMailboxOrMailUserIdParameter')]
    [object] $Identity,
    [string] $EntryID,
    [datetime] $FilterEndTime,
    [string] $FilterItemType,
    [datetime] $FilterStartTime,
    [string] $LastParentFolderID,
    [Parameter(ParameterSetName = 'Cloud')] [int] $MaxParallelSize,
    [Parameter(ParameterSetName = 'Cloud')] [switch] $NoOutput,
    [Parameter(ParameterSetName = 'Default')] [string[]] $PolicyTag,
    [Parameter(ParameterSetName = 'Default')] [string] $RestoreTargetFolder,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'OnPrem')]
    [ArgumentCompletions('DeletedItems', 'RecoverableItems', 'PurgedItems')]
    [ExchangeType('RecoverableItemsFolderType')]
    [object] $SourceFolder,
    [string] $SubjectContains
)

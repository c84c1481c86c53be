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
    [Parameter(ParameterSetName = 'Cloud')] [string[]] $PolicyTag,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [int] $SkipCount,
    [ArgumentCompletions('DeletedItems', 'RecoverableItems', 'PurgedItems')]
    [ExchangeType('RecoverableItemsFolderType')]
    [object] $SourceFolder,
    [string] $SubjectContains
)

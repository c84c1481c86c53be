[CmdletBinding(DefaultParameterSetName = 'Partition')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'AllPartitions', Mandatory)] [switch] $AllPartitions,
    [switch] $IncludeSimplifiedGmailMigrationData,
    [Parameter(ParameterSetName = 'Partition')] [ExchangeType('MailboxIdParameter')] [object] $Partition
)

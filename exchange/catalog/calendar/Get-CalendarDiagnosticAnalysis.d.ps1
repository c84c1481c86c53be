[CmdletBinding(DefaultParameterSetName = 'DefaultSet')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'DefaultSet', Mandatory)]
    [ExchangeType('CalendarLog[]')]
    [object[]] $CalendarLogs,
    [ArgumentCompletions('Basic', 'Advanced')] [ExchangeType('AnalysisDetailLevel')] [object] $DetailLevel,
    [string] $GlobalObjectId,
    [Parameter(ParameterSetName = 'LocationSet', Mandatory)] [string[]] $LogLocation,
    [ArgumentCompletions('HTML', 'XML')] [ExchangeType('OutputType')] [object] $OutputAs
)

[CmdletBinding(DefaultParameterSetName = 'Timespan')]
[OutputType('System.TimeSpan', 'System.DateTime')]
param(
    [Parameter(ParameterSetName = 'Since')] [switch] $Since
)

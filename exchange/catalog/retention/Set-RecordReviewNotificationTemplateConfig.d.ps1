[CmdletBinding(PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $CustomizedNotificationDataString,
    [string] $CustomizedReminderDataString,
    [Parameter(Mandatory)] [bool] $IsCustomizedNotificationTemplate,
    [Parameter(Mandatory)] [bool] $IsCustomizedReminderTemplate
)

[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $CaseHoldPolicyNameOrId,
    [string] $CaseId,
    [ArgumentCompletions('DLP', 'DLPAlerts', 'Encryption', 'MIPLabels')]
    [ExchangeType('PurviewConfigComponent')]
    [object] $Component,
    [string] $DateTimeUTC,
    [string] $DeviceName,
    [string] $File,
    [byte[]] $FileAsBytes,
    [string] $IncidentId,
    [string] $ItemId,
    [string] $MessageId,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization,
    [string] $PolicyName,
    [ExchangeType('SmtpAddress')] [object] $RecipientAddress,
    [string] $RecordId,
    [string] $RuleName,
    [ExchangeType('SmtpAddress')] [object] $SenderAddress,
    [string] $SharepointItemUniqueId,
    [string] $SharepointSiteId,
    [string] $SiteUrl,
    [string] $SitIdentity,
    [ExchangeType('String[]')] [object] $TestCases,
    [ArgumentCompletions('EnabledEntities', 'EvaluationDetails', 'LicenseAvailability')]
    [ExchangeType('PurviewConfigTheme')]
    [object] $Theme,
    [ExchangeType('SmtpAddress')] [object] $UserPrincipalName,
    [string] $Workload
)

[CmdletBinding(DefaultParameterSetName = 'Identity')]
[Cloud('EXO', 'SCC')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('ComplianceRuleIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('MailboxGuidEqualsAny', 'MailboxGuidNotEqualsAny', 'ObjectIdEqualsAny', 'ObjectIdNotEqualsAny', 'SiteIdEqualsAny', 'SiteIdNotEqualsAny', 'SiteUrlContainsAny', 'SiteUrlEqualsAny', 'SiteUrlNotContainsAny', 'SiteUrlNotEqualsAny', 'SiteUrlNotStartsWithAny', 'SiteUrlStartsWithAny', 'SmtpAddressEqualsAny', 'SmtpAddressNotEqualsAny', 'SmtpAddressNotStartsWithAny', 'SmtpAddressStartsWithAny', 'UpnEqualsAny', 'UpnNotEqualsAny', 'UpnNotStartsWithAny', 'UpnStartsWithAny')]
    [ExchangeType('PswsHashtable')]
    [object] $AdaptiveReportFilters,
    [Parameter(ParameterSetName = 'AdaptiveReportQuery', Mandatory)] [string] $AdaptiveReportQuery,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('DateTimeOffset')]
    [System.DateTimeOffset] $EndDateTime,
    [Parameter(ParameterSetName = 'AdaptiveReportPagination', Mandatory)]
    [ExchangeType('string')]
    [string] $PageCookie,
    [Parameter(ParameterSetName = 'Default')] [ExchangeType('UnlimitedInt')] [object] $PageResultSize,
    [Parameter(ParameterSetName = 'Default')]
    [ExchangeType('DateTimeOffset')]
    [System.DateTimeOffset] $StartDateTime,
    [Parameter(ParameterSetName = 'Default')]
    [ArgumentCompletions('Added', 'Removed')]
    [ExchangeType('LocationState')]
    [object] $State
)

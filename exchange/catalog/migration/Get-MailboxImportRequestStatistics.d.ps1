[CmdletBinding()]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'IdentityCloud', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'IdentityOnPremises', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxImportRequestIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'IdentityCloud')] [string] $DiagnosticInfo,
    [Parameter(ParameterSetName = 'IdentityCloud')]
    [Parameter(ParameterSetName = 'IdentityOnPremises')]
    [Parameter(ParameterSetName = 'MigrationRequestQueue')]
    [switch] $IncludeReport,
    [Parameter(ParameterSetName = 'IdentityCloud')] [switch] $IncludeSkippedItems,
    [Parameter(ParameterSetName = 'IdentityCloud')]
    [Parameter(ParameterSetName = 'IdentityOnPremises')]
    [Parameter(ParameterSetName = 'MigrationRequestQueue')]
    [switch] $ReportOnly
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('AppIdParameter')]
    [object] $Identity,
    [string] $AppType,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [switch] $OrganizationApp,
    [switch] $PrivateCatalog
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [ExchangeType('Fqdn')] [object] $DomainController,
    [Parameter(Mandatory, ValueFromPipeline)] [ExchangeType('MailboxFolderIdParameter')] [object] $Parent
)

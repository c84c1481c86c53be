[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('ExDateTime')] [object] $EndDate,
    [ExchangeType('Boolean')] [object] $ExternalAccess,
    [switch] $GroupMailbox,
    [ExchangeType('Boolean')] [object] $HasAttachments,
    [ExchangeType('MultiValuedProperty')] [object] $LogonTypes,
    [ExchangeType('MultiValuedProperty')] [object] $Mailboxes,
    [string] $Name,
    [ExchangeType('MultiValuedProperty')] [object] $Operations,
    [switch] $ShowDetails,
    [Parameter(Mandatory)] [ExchangeType('ExDateTime')] [object] $StartDate,
    [Parameter(Mandatory)] [ExchangeType('MultiValuedProperty')] [object] $StatusMailRecipients
)

<#
.SYNOPSIS
    Deletes a mailbox with its user.
.EXAMPLE
    Remove-Mailbox -Identity alex -Confirm:$false
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [switch] $Force,
    [switch] $Migration,
    [switch] $PermanentlyDelete,
    [switch] $PublicFolder,
    [switch] $RemoveCNFPublicFolderMailboxPermanently
)

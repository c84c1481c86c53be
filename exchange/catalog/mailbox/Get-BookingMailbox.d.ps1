[CmdletBinding(DefaultParameterSetName = 'Identity', PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [string] $MailboxName,
    [object] $RecipientTypeDetails,
    [object] $ResultSize
)

[CmdletBinding(DefaultParameterSetName = 'MailboxPermission', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'MailboxPermission', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [Parameter(ParameterSetName = 'MailboxPermission')] [string] $Permission,
    [Parameter(ParameterSetName = 'MailboxPermission')] [string] $StaffMember
)

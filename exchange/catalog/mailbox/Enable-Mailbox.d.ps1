<#
.SYNOPSIS
    Gives an existing user a mailbox or an archive.
.EXAMPLE
    Enable-Mailbox -Identity alex -Archive
#>
[CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UserIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Archive')] [switch] $Archive,
    [Parameter(ParameterSetName = 'Archive')] [ExchangeType('MultiValuedProperty')] [object] $ArchiveName,
    [Parameter(ParameterSetName = 'AutoExpandingArchive')] [switch] $AutoExpandingArchive,
    [switch] $Force,
    [ExchangeType('MailboxPolicyIdParameter')] [object] $RoleAssignmentPolicy
)

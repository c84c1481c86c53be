<#
.SYNOPSIS
    Lists who may open a mailbox, fast.
.EXAMPLE
    Get-EXOMailboxPermission -Identity support
#>
[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)]
    [guid] $ExternalDirectoryObjectId,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [string] $Identity,
    [Parameter(ParameterSetName = 'Identity')] [switch] $Owner,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
    [ExchangeType('Unlimited')] [object] $ResultSize,
    [Parameter(ParameterSetName = 'Identity')] [switch] $SoftDeletedMailbox,
    [Parameter(ParameterSetName = 'Identity')] [string] $User,
    [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [object] $AntiPhishPolicy,
    [string] $Comments,
    [bool] $Enabled,
    [object[]] $ExceptIfRecipientDomainIs,
    [object[]] $ExceptIfSentTo,
    [object[]] $ExceptIfSentToMemberOf,
    [object[]] $RecipientDomainIs,
    [object] $SafeAttachmentPolicy,
    [object] $SafeLinksPolicy,
    [object[]] $SentTo,
    [object[]] $SentToMemberOf,
    [bool] $ShareWithMicrosoft
)

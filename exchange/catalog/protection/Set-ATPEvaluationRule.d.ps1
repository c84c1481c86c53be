[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $AntiPhishPolicy,
    [string] $Comments,
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

[CmdletBinding(DefaultParameterSetName = 'SoftDeletedMailbox', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory, Position = 0, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'SoftDeletedMailbox', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('MailboxIdParameter')]
    [object] $SoftDeletedObject,
    [string] $DisplayName,
    [Parameter(ParameterSetName = 'PublicFolder')]
    [Parameter(ParameterSetName = 'SoftDeletedMailbox')]
    [string] $Name,
    [Parameter(ParameterSetName = 'SoftDeletedMailbox')] [securestring] $Password,
    [Parameter(ParameterSetName = 'PublicFolder', Mandatory)] [switch] $PublicFolder,
    [Parameter(ParameterSetName = 'SoftDeletedMailbox')]
    [ExchangeType('WindowsLiveId')]
    [object] $WindowsLiveID
)

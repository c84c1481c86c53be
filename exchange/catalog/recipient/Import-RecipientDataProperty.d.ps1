[CmdletBinding(DefaultParameterSetName = 'ImportPicture', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxUserContactIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)] [byte[]] $FileData,
    [Parameter(ParameterSetName = 'ImportPicture')] [switch] $Picture
)

[CmdletBinding(DefaultParameterSetName = 'ParamSetSearchAsSender', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [switch] $BypassDelegateChecking,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [switch] $DoNotResolve,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [string] $MessageEntryId,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [string] $MessageId,
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [ExchangeType('SmtpAddress[]')]
    [object[]] $Recipients,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [ExchangeType('Unlimited')]
    [object] $ResultSize,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip', Mandatory)]
    [ExchangeType('SmtpAddress')]
    [object] $Sender,
    [Parameter(ParameterSetName = 'ParamSetSearchAsRecip')]
    [Parameter(ParameterSetName = 'ParamSetSearchAsSender')]
    [string] $Subject
)

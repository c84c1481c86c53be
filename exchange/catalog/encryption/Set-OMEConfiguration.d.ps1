[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'UseExpiryInDays', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'UseExpiryInterval', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('OMEConfigurationIdParameter')]
    [object] $Identity,
    [string] $BackgroundColor,
    [string] $DisclaimerText,
    [string] $EmailText,
    [Parameter(ParameterSetName = 'UseExpiryInDays')]
    [ExchangeType('String')]
    [double] $ExternalMailExpiryInDays,
    [byte[]] $Image,
    [string] $IntroductionText,
    [bool] $OTPEnabled,
    [string] $PortalText,
    [string] $PrivacyStatementUrl,
    [string] $ReadButtonText,
    [bool] $SocialIdSignIn
)

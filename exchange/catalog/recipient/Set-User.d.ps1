<#
.SYNOPSIS
    Changes a user's directory properties.
.EXAMPLE
    Set-User -Identity alex -Department Sales
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('UserIdParameter')]
    [object] $Identity,
    [string] $AssistantName,
    [ExchangeType('String')] [object] $AuthenticationPolicy,
    [bool] $BlockCloudCache,
    [bool] $CanHaveCloudCache,
    [string] $City,
    [switch] $ClearDataEncryptionPolicy,
    [string] $Company,
    [ExchangeType('CountryInfo')] [object] $CountryOrRegion,
    [string] $Department,
    [ExchangeType('MailboxWorkloadFlags')] [object] $DesiredWorkloads,
    [string] $DisplayName,
    [bool] $EXOModuleEnabled,
    [string] $Fax,
    [string] $FirstName,
    [switch] $Force,
    [ExchangeType('GeoCoordinates')] [object] $GeoCoordinates,
    [string] $HomePhone,
    [string] $Initials,
    [bool] $IsShadowMailbox,
    [string] $LastName,
    [string] $MailboxRegion,
    [ExchangeType('MailboxRegionSuffixValue')] [object] $MailboxRegionSuffix,
    [ExchangeType('ManagedOnboardingType')] [object] $ManagedOnboardingType,
    [ExchangeType('UserContactIdParameter')] [object] $Manager,
    [string] $MobilePhone,
    [string] $Name,
    [string] $Notes,
    [string] $Office,
    [ExchangeType('MultiValuedProperty')] [object] $OtherFax,
    [ExchangeType('MultiValuedProperty')] [object] $OtherHomePhone,
    [ExchangeType('MultiValuedProperty')] [object] $OtherTelephone,
    [string] $Pager,
    [switch] $PermanentlyClearPreviousMailboxInfo,
    [string] $Phone,
    [string] $PhoneticDisplayName,
    [string] $PostalCode,
    [ExchangeType('MultiValuedProperty')] [object] $PostOfficeBox,
    [switch] $PublicFolder,
    [bool] $RemotePowerShellEnabled,
    [switch] $RemoveMailboxProvisioningConstraint,
    [bool] $ResetPasswordOnNextLogon,
    [ExchangeType('Int32')] [object] $SeniorityIndex,
    [string] $SimpleDisplayName,
    [string] $StateOrProvince,
    [string] $StreetAddress,
    [ExchangeType('DateTime')] [object] $StsRefreshTokensValidFrom,
    [string] $Title,
    [bool] $VIP,
    [string] $WebPage,
    [ExchangeType('SmtpAddress')] [object] $WindowsEmailAddress
)

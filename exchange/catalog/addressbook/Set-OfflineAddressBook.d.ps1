[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('OfflineAddressBookIdParameter')]
    [object] $Identity,
    [ExchangeType('AddressBookBaseIdParameter[]')] [object[]] $AddressLists,
    [switch] $ApplyMandatoryProperties,
    [ExchangeType('MultiValuedProperty')] [object] $ConfiguredAttributes,
    [ExchangeType('Unlimited')] [object] $DiffRetentionPeriod,
    [int] $FullOabDownloadPreventionThreshold,
    [bool] $IsDefault,
    [string] $Name,
    [ExchangeType('Schedule')] [object] $Schedule,
    [switch] $UpgradeFromE14,
    [switch] $UseDefaultAttributes,
    [ExchangeType('MultiValuedProperty')] [object] $Versions,
    [bool] $ZipOabFilesBeforeUploading
)

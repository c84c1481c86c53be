[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'Identity')] [guid] $ClassificationID,
    [Parameter(Mandatory)] [string] $DisplayName,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('Highest', 'Higher', 'High', 'MediumHigh', 'MediumLow', 'Low', 'Lower', 'Lowest')]
    [ExchangeType('ClassificationDisplayPrecedenceLevel')]
    [object] $DisplayPrecedence,
    [Parameter(ParameterSetName = 'Localized', Mandatory)] [cultureinfo] $Locale,
    [Parameter(ParameterSetName = 'Identity')] [bool] $PermissionMenuVisible,
    [string] $RecipientDescription,
    [Parameter(ParameterSetName = 'Identity')] [bool] $RetainClassificationEnabled,
    [Parameter(Mandatory)] [string] $SenderDescription
)

[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MessageClassificationIdParameter')]
    [object] $Identity,
    [guid] $ClassificationID,
    [string] $DisplayName,
    [ArgumentCompletions('Highest', 'Higher', 'High', 'MediumHigh', 'MediumLow', 'Low', 'Lower', 'Lowest')]
    [ExchangeType('ClassificationDisplayPrecedenceLevel')]
    [object] $DisplayPrecedence,
    [string] $Name,
    [bool] $PermissionMenuVisible,
    [string] $RecipientDescription,
    [bool] $RetainClassificationEnabled,
    [string] $SenderDescription
)

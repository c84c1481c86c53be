[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SweepRuleIdParameter')]
    [object] $Identity,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $DestinationFolder,
    [Parameter(ParameterSetName = 'Identity')] [bool] $Enabled,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Int32')] [object] $KeepForDays,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('Int32')] [object] $KeepLatest,
    [ExchangeType('MailboxIdParameter')] [object] $Mailbox,
    [Parameter(ParameterSetName = 'Identity')] [string] $Name,
    [Parameter(ParameterSetName = 'Identity')] [string] $Provider,
    [Parameter(ParameterSetName = 'Identity')] [ExchangeType('RecipientIdParameter')] [object] $Sender,
    [Parameter(ParameterSetName = 'Identity')]
    [ExchangeType('MailboxFolderIdParameter')]
    [object] $SourceFolder,
    [Parameter(ParameterSetName = 'Identity')]
    [ArgumentCompletions('NotDefined', 'Bills', 'Document', 'DocumentPlus', 'Event', 'Family', 'File', 'Flight', 'FromContact', 'Important', 'LiveView', 'Lodging', 'MailingList', 'Newsletter', 'Photo', 'Purchase', 'RentalCar', 'RestaurantReservation', 'RetiredPromotion', 'ShippingNotification', 'Shopping', 'SocialUpdate', 'Travel', 'Video')]
    [ExchangeType('SystemCategoryType')]
    [object] $SystemCategory
)

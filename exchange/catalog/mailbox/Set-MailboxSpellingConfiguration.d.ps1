[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MailboxIdParameter')]
    [object] $Identity,
    [bool] $CheckBeforeSend,
    [ArgumentCompletions('Arabic', 'Catalan', 'Danish', 'Dutch', 'EnglishAustralia', 'EnglishCanada', 'EnglishUnitedKingdom', 'EnglishUnitedStates', 'Finnish', 'French', 'GermanPreReform', 'GermanPostReform', 'Hebrew', 'Italian', 'Korean', 'NorwegianBokMal', 'NorwegianNyorsk', 'PortuguesePortugal', 'PortugueseBrasil', 'Spanish', 'Swedish')]
    [ExchangeType('SpellCheckerSupportedLanguage')]
    [object] $DictionaryLanguage,
    [bool] $IgnoreMixedDigits,
    [bool] $IgnoreUppercase
)

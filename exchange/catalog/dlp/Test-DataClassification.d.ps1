[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO', 'SCC')]
param(
    [ArgumentCompletions('Name')] [string[]] $ClassificationNames,
    [ExchangeType('DiagnosticPlatform')] [object] $DiagnosticPlatform,
    [ExchangeType('DiagnosticPurpose')] [object] $DiagnosticPurpose,
    [ExchangeType('Fqdn')] [Cloud('SCC')] [object] $DomainController,
    [string] $FileExtension,
    [Parameter(ValueFromPipeline)]
    [ExchangeType('TestTextExtractionResult[]')]
    [object[]] $TestTextExtractionResults,
    [string] $TextToClassify
)

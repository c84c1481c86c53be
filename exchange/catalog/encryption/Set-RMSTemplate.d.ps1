[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RmsTemplateIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory)]
    [ArgumentCompletions('Archived', 'Distributed', 'All')]
    [ExchangeType('RmsTemplateType')]
    [object] $Type
)

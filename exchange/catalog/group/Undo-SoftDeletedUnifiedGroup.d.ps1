[CmdletBinding(DefaultParameterSetName = 'SoftDeletedMailbox', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'SoftDeletedMailbox', Mandatory, Position = 0, ValueFromPipeline)]
    [ExchangeType('UnifiedGroupIdParameter')]
    [object] $SoftDeletedObject
)

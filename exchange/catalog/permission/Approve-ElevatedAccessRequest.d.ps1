[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Default', Mandatory)] [string] $Comment,
    [Parameter(ParameterSetName = 'Default')] [hashtable] $RequestContext,
    [Parameter(ParameterSetName = 'Default', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('Identity')]
    [string] $RequestId
)

[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'SingleCreate')] [string] $ApplicationId,
    [Parameter(ParameterSetName = 'SingleCreate', Mandatory)] [string] $FromAddress
)

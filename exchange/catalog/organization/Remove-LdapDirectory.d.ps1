[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Id,
    [switch] $Force,
    [Parameter(Mandatory)] [ExchangeType('OrganizationIdParameter')] [object] $Organization
)

[CmdletBinding(DefaultParameterSetName = 'Default')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0)] [string] $Id,
    [Parameter(Mandatory)] [ExchangeType('OrganizationIdParameter')] [object] $Organization
)

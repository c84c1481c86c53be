[CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
[Cloud('SCC')]
param(
    [string] $Description,
    [switch] $DoNotPersistDictionary,
    [switch] $DoNotPersistKeywords,
    [byte[]] $FileData,
    [ValidateSet('word', 'string')] [string] $MatchStyle,
    [Parameter(Mandatory)] [string] $Name,
    [ExchangeType('OrganizationIdParameter')] [object] $Organization
)

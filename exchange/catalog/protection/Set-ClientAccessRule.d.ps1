[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $Action,
    [object] $AnyOfAuthenticationTypes,
    [object] $AnyOfClientIPAddressesOrRanges,
    [object] $AnyOfProtocols,
    [bool] $Enabled,
    [object] $ExceptAnyOfAuthenticationTypes,
    [object] $ExceptAnyOfClientIPAddressesOrRanges,
    [object] $ExceptAnyOfProtocols,
    [object] $ExceptUsernameMatchesAnyOfPatterns,
    [string] $Name,
    [int] $Priority,
    [object] $Scope,
    [object] $UsernameMatchesAnyOfPatterns,
    [string] $UserRecipientFilter
)

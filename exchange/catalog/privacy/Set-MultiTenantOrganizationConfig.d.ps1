[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [guid[]] $AddAuthorizedMemberTenants,
    [object] $AuthorizedOwnerTenantForMemberTenant,
    [object] $IsMultiTenantOrganizationEnabled,
    [guid[]] $RemoveAuthorizedMemberTenants
)

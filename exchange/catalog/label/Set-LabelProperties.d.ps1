[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [object] $Identity,
    [object] $ApplyToUsers,
    [object] $GrantAccessToAllCompanyDomainUsers,
    [object] $GrantAccessToAllUsers,
    [object] $GrantAccessToNoUsers
)

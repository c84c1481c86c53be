<#
.SYNOPSIS
    Lets somebody send as a recipient.
.EXAMPLE
    Add-RecipientPermission -Identity support -Trustee alex -AccessRights SendAs -Confirm:$false
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $AccessRights,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $Trustee
)

<#
.SYNOPSIS
    Takes back the right to send as a recipient.
.EXAMPLE
    Remove-RecipientPermission -Identity support -Trustee alex -AccessRights SendAs -Confirm:$false
#>
[CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('RecipientIdParameter')]
    [object] $Identity,
    [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('MultiValuedProperty')]
    [object] $AccessRights,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $Deny,
    [ExchangeType('MultiValuedProperty')] [object] $MultiTrustees,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [switch] $SkipDomainValidationForMailContact,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $SkipDomainValidationForMailUser,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [switch] $SkipDomainValidationForSharedMailbox,
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ExchangeType('SecurityPrincipalIdParameter')]
    [object] $Trustee
)

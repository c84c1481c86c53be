[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [Parameter(Mandatory)] [ExchangeType('DataEncryptionPolicyIdParameter')] [object] $DataEncryptionPolicy
)

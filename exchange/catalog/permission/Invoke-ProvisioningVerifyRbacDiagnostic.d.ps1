[CmdletBinding(SupportsShouldProcess)]
[Cloud('EXO')]
param(
    [Parameter(ParameterSetName = 'CmdletCheck', Mandatory)] [string] $CmdletName,
    [Parameter(ParameterSetName = 'CmdletCheck')] [string[]] $CmdletParameters,
    [switch] $ObjectOutput,
    [Parameter(ParameterSetName = 'Compare', Mandatory)] [string] $ReferenceUser,
    [Parameter(Mandatory)] [string] $User
)

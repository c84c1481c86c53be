<#
.SYNOPSIS
    Makes a .NET type available to the session.
.EXAMPLE
    Add-Type -AssemblyName System.Web

    Asks for an assembly; the types this shell knows are always there.
#>
[CmdletBinding(DefaultParameterSetName = 'FromSource')]
[OutputType('System.Type')]
param(
    [Parameter(ParameterSetName = 'FromAssemblyName', Mandatory)] [Alias('AN')] [string[]] $AssemblyName,
    [Parameter(ParameterSetName = 'FromLiteralPath')]
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromPath')]
    [Parameter(ParameterSetName = 'FromSource')]
    [ValidateNotNullOrEmpty()]
    [string[]] $CompilerOptions,
    [Parameter(ParameterSetName = 'FromLiteralPath')]
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromPath')]
    [Parameter(ParameterSetName = 'FromSource')]
    [switch] $IgnoreWarnings,
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromSource')]
    [Microsoft.PowerShell.Commands.Language] $Language,
    [Parameter(ParameterSetName = 'FromLiteralPath', Mandatory)]
    [Alias('PSPath', 'LP')]
    [string[]] $LiteralPath,
    [Parameter(ParameterSetName = 'FromMember', Mandatory, Position = 1)] [string[]] $MemberDefinition,
    [Parameter(ParameterSetName = 'FromMember', Mandatory, Position = 0)] [string] $Name,
    [Parameter(ParameterSetName = 'FromMember')] [Alias('NS')] [AllowNull()] [string] $Namespace,
    [Parameter(ParameterSetName = 'FromLiteralPath')]
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromPath')]
    [Parameter(ParameterSetName = 'FromSource')]
    [Alias('OA')]
    [string] $OutputAssembly,
    [Parameter(ParameterSetName = 'FromLiteralPath')]
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromPath')]
    [Parameter(ParameterSetName = 'FromSource')]
    [Alias('OT')]
    [Microsoft.PowerShell.Commands.OutputAssemblyType] $OutputType,
    [switch] $PassThru,
    [Parameter(ParameterSetName = 'FromPath', Mandatory, Position = 0)] [string[]] $Path,
    [Parameter(ParameterSetName = 'FromLiteralPath')]
    [Parameter(ParameterSetName = 'FromMember')]
    [Parameter(ParameterSetName = 'FromPath')]
    [Parameter(ParameterSetName = 'FromSource')]
    [Alias('RA')]
    [string[]] $ReferencedAssemblies,
    [Parameter(ParameterSetName = 'FromSource', Mandatory, Position = 0)] [string] $TypeDefinition,
    [Parameter(ParameterSetName = 'FromMember')]
    [Alias('Using')]
    [ValidateNotNull()]
    [string[]] $UsingNamespace
)

[CmdletBinding()]
[OutputType('System.Management.Automation.PSModuleInfo')]
param(
    [switch] $AllowClobber,
    [Alias('Args')] [AllowNull()] [AllowEmptyCollection()] [System.Object[]] $ArgumentList,
    [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
    [Parameter(Position = 2)] [Alias('Name')] [string[]] $CommandName,
    [Alias('Type')] [System.Management.Automation.CommandTypes] $CommandType,
    [switch] $DisableNameChecking,
    [Parameter(Position = 3)] [string[]] $FormatTypeName,
    [ValidateNotNull()] [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
    [Alias('PSSnapin')] [ValidateNotNull()] [string[]] $Module,
    [ValidateNotNullOrEmpty()] [string] $Prefix,
    [Parameter(Mandatory, Position = 0)]
    [ValidateNotNull()]
    [System.Management.Automation.Runspaces.PSSession] $Session
)

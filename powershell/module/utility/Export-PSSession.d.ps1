[CmdletBinding()]
[OutputType('System.IO.FileInfo')]
param(
    [switch] $AllowClobber,
    [Alias('Args')] [AllowNull()] [AllowEmptyCollection()] [System.Object[]] $ArgumentList,
    [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,
    [Parameter(Position = 2)] [Alias('Name')] [string[]] $CommandName,
    [Alias('Type')] [System.Management.Automation.CommandTypes] $CommandType,
    [ValidateNotNullOrEmpty()] [System.Text.Encoding] $Encoding,
    [switch] $Force,
    [Parameter(Position = 3)] [string[]] $FormatTypeName,
    [ValidateNotNull()] [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
    [Alias('PSSnapin')] [ValidateNotNull()] [string[]] $Module,
    [Parameter(Mandatory, Position = 1)]
    [Alias('PSPath', 'ModuleName')]
    [ValidateNotNullOrEmpty()]
    [string] $OutputModule,
    [Parameter(Mandatory, Position = 0)]
    [ValidateNotNull()]
    [System.Management.Automation.Runspaces.PSSession] $Session
)

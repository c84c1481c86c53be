[CmdletBinding(DefaultParameterSetName = 'ComputerName')]
[OutputType('System.Management.Automation.Runspaces.PSSession')]
param(
    [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [string] $CertificateThumbprint,
    [Parameter(ParameterSetName = 'ComputerName', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('Cn')]
    [ValidateNotNullOrEmpty()]
    [string[]] $ComputerName,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
    [string] $ConfigurationName,
    [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
    [Parameter(ParameterSetName = 'Uri', Mandatory, ValueFromPipelineByPropertyName)]
    [Alias('URI', 'CU')]
    [ValidateNotNullOrEmpty()]
    [uri[]] $ConnectionUri,
    [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $ContainerId,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
    [Credential()]
    [pscredential] $Credential,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Session')]
    [Parameter(ParameterSetName = 'Uri')]
    [switch] $EnableNetworkAccess,
    [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string[]] $HostName,
    [Parameter(ParameterSetName = 'SSHHost')]
    [Alias('IdentityFilePath')]
    [ValidateNotNullOrEmpty()]
    [string] $KeyFilePath,
    [string[]] $Name,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'SSHHost')]
    [ValidateRange(1, 65535)]
    [int] $Port,
    [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
    [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [System.Management.Automation.Runspaces.PSSession[]] $Session,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [ValidateNotNull()]
    [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
    [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory)]
    [ValidateNotNullOrEmpty()]
    [hashtable[]] $SSHConnection,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport,
    [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'ContainerId')]
    [Parameter(ParameterSetName = 'Session')]
    [Parameter(ParameterSetName = 'Uri')]
    [Parameter(ParameterSetName = 'VMId')]
    [Parameter(ParameterSetName = 'VMName')]
    [int] $ThrottleLimit,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
    [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
    [Parameter(ParameterSetName = 'UseWindowsPowerShellParameterSet', Mandatory)]
    [switch] $UseWindowsPowerShell,
    [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('VMGuid')]
    [ValidateNotNullOrEmpty()]
    [guid[]] $VMId,
    [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $VMName
)

[CmdletBinding(DefaultParameterSetName = 'ComputerName')]
param(
    [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [string] $CertificateThumbprint,
    [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('Cn')]
    [ValidateNotNullOrEmpty()]
    [string] $ComputerName,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
    [string] $ConfigurationName,
    [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
    [Parameter(ParameterSetName = 'Uri', Position = 1, ValueFromPipelineByPropertyName)]
    [Alias('URI', 'CU')]
    [ValidateNotNullOrEmpty()]
    [uri] $ConnectionUri,
    [Parameter(ParameterSetName = 'ContainerId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string] $ContainerId,
    [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
    [Credential()]
    [pscredential] $Credential,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [switch] $EnableNetworkAccess,
    [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0, ValueFromPipeline)]
    [ValidateNotNullOrEmpty()]
    [string] $HostName,
    [Parameter(ParameterSetName = 'Id', Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [int] $Id,
    [Parameter(ParameterSetName = 'InstanceId', ValueFromPipelineByPropertyName)]
    [ValidateNotNull()]
    [guid] $InstanceId,
    [Parameter(ParameterSetName = 'SSHHost')]
    [Alias('IdentityFilePath')]
    [ValidateNotNullOrEmpty()]
    [string] $KeyFilePath,
    [Parameter(ParameterSetName = 'Name', ValueFromPipelineByPropertyName)] [string] $Name,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'SSHHost')]
    [ValidateRange(1, 65535)]
    [int] $Port,
    [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
    [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [System.Management.Automation.Runspaces.PSSession] $Session,
    [Parameter(ParameterSetName = 'ComputerName')]
    [Parameter(ParameterSetName = 'Uri')]
    [ValidateNotNull()]
    [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport,
    [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
    [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
    [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
    [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('VMGuid')]
    [ValidateNotNullOrEmpty()]
    [guid] $VMId,
    [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string] $VMName
)

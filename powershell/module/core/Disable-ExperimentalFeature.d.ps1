[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
    [System.Management.Automation.Configuration.ConfigScope] $Scope
)

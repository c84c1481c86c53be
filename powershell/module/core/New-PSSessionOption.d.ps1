[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.Management.Automation.Remoting.PSSessionOption')]
param(
    [switch] $SkipCACheck,
    [switch] $SkipCNCheck
)

<#
.SYNOPSIS
    Finds commands by name, verb, noun, module or parameter.
.EXAMPLE
    Get-Command *-MailboxPermission
#>
[CmdletBinding(DefaultParameterSetName = 'CmdletSet')]
[OutputType('System.Management.Automation.AliasInfo', 'System.Management.Automation.ApplicationInfo', 'System.Management.Automation.FunctionInfo', 'System.Management.Automation.CmdletInfo', 'System.Management.Automation.ExternalScriptInfo', 'System.Management.Automation.FilterInfo', 'System.String', 'System.Management.Automation.PSObject')]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $All,
    [Parameter(Position = 1, ValueFromRemainingArguments)]
    [Alias('Args')]
    [AllowNull()]
    [AllowEmptyCollection()]
    [System.Object[]] $ArgumentList,
    [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)]
    [Alias('Type')]
    [System.Management.Automation.CommandTypes] $CommandType,
    [string[]] $ExcludeModule,
    [Parameter(ValueFromPipelineByPropertyName)]
    [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
    [Parameter(ParameterSetName = 'AllCommandSet')] [uint] $FuzzyMinimumDistance,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $ListImported,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('PSSnapin')] [string[]] $Module,
    [Parameter(ParameterSetName = 'AllCommandSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $Name,
    [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)] [string[]] $Noun,
    [ValidateNotNullOrEmpty()] [string[]] $ParameterName,
    [ValidateNotNullOrEmpty()] [System.Management.Automation.PSTypeName[]] $ParameterType,
    [switch] $ShowCommandInfo,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $Syntax,
    [Parameter(ValueFromPipelineByPropertyName)] [int] $TotalCount,
    [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)]
    [switch] $UseAbbreviationExpansion,
    [Parameter(ParameterSetName = 'AllCommandSet')] [switch] $UseFuzzyMatching,
    [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)] [string[]] $Verb
)

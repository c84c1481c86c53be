[CmdletBinding()]
param(
    [System.Collections.IDictionary[]] $AliasDefinitions,
    [string[]] $AssembliesToLoad,
    [string] $Author,
    [string] $CompanyName,
    [string] $Copyright,
    [string] $Description,
    [System.Collections.IDictionary] $EnvironmentVariables,
    [string[]] $FormatsToProcess,
    [System.Collections.IDictionary[]] $FunctionDefinitions,
    [guid] $Guid,
    [System.Object[]] $ModulesToImport,
    [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
    [string[]] $ScriptsToProcess,
    [string[]] $TypesToProcess,
    [System.Object] $VariableDefinitions,
    [string[]] $VisibleAliases,
    [System.Object[]] $VisibleCmdlets,
    [string[]] $VisibleExternalCommands,
    [System.Object[]] $VisibleFunctions,
    [string[]] $VisibleProviders
)

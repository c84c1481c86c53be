<#
.SYNOPSIS
    Says which commands a module offers.
.EXAMPLE
    Export-ModuleMember -Function Get-Thing

    Used inside a module file.
#>
[CmdletBinding()]
param(
    [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Alias,
    [Parameter(ValueFromPipelineByPropertyName)] [AllowEmptyCollection()] [string[]] $Cmdlet,
    [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [AllowEmptyCollection()]
    [string[]] $Function,
    [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNull()] [string[]] $Variable
)

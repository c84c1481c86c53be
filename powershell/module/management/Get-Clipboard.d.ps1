[CmdletBinding(PositionalBinding = $false)]
[OutputType('System.String')]
param(
    [string[]] $Delimiter,
    [switch] $Raw
)

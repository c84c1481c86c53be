[CmdletBinding(SupportsShouldProcess)]
[Cloud('SCC')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [byte[]] $FileData,
    [string] $MigrationId
)

[CmdletBinding(PositionalBinding = $false)]
[Cloud('EXO')]
param(
    [datetime] $End,
    [Parameter(Mandatory)] [string] $Recipient,
    [string] $Sender,
    [datetime] $Start
)

# The session that Exchange Online administrators learn first, on the tenant that exosh carries.
# Run by `make demo`; its output is compared with demo.golden by a test.
function Show([string] $Text) { Write-Host ''; Write-Host "PS> $Text" -ForegroundColor Cyan; Invoke-Expression $Text }

Show 'Import-Module ExchangeOnlineManagement'
$password = ConvertTo-SecureString $env:EXOSH_SANDBOX_PASSWORD -AsPlainText -Force
$credential = New-Object System.Management.Automation.PSCredential('admin@contoso.onmicrosoft.com', $password)
Show 'Connect-ExchangeOnline -Credential $credential -ShowBanner:$false'
Show 'Get-ConnectionInformation | Select-Object Name, State, UserPrincipalName, TokenStatus, IsEopSession'
Show 'Get-AcceptedDomain'
Show 'Get-Mailbox -ResultSize Unlimited | Format-Table Name, Alias, RecipientTypeDetails'
Show 'Get-Mailbox -Filter "Department -eq ''Sales''" | Set-Mailbox -CustomAttribute1 reviewed'
Show 'Get-Mailbox -Filter "CustomAttribute1 -eq ''reviewed''" | Select-Object DisplayName, CustomAttribute1'
Show 'Get-Mailbox | Where-Object { $_.RecipientTypeDetails -eq ''SharedMailbox'' } | Select-Object DisplayName, PrimarySmtpAddress | Export-Csv shared.csv -NoTypeInformation'
Show 'Get-Content shared.csv'

package main

// version is exosh's own; pwshVersion is the PowerShell whose language and command line it speaks.
const (
	version     = "0.1.0"
	pwshVersion = "7.6.5"
)

// usage is what `exosh -Help` and a wrong switch print: PowerShell's switches, in its own order.
const usage = `
Usage: exosh [--sandbox] [[-File] <filePath> [args]]
             [-Command { - | <script-block> [-args <arg-array>]
                           | <string> [<CommandParameters>] } ]
             [-CommandWithArgs <string> [<CommandParameters>]
             [-EncodedCommand <Base64EncodedCommand>]
             [-ExecutionPolicy <ExecutionPolicy>] [-InputFormat {Text | XML}]
             [-Interactive] [-NoExit] [-NoLogo] [-NonInteractive] [-NoProfile]
             [-OutputFormat {Text | XML}] [-Version]
             [-WorkingDirectory <directoryPath>]

       exosh tenant up [--listen addr] [--data DIR] [--seed small|large:N]
       exosh --parse FILE...
       exosh --help | --version

       exosh -h | -Help | -?

All parameters are case-insensitive.
`

// help is what `exosh --help` prints: what one does with exosh, by examples.
const help = `exosh: Exchange Online PowerShell without PowerShell

  exosh                                  open a prompt
  exosh script.ps1 [args]                run a script (also -File)
  exosh -Command 'Get-Date' (-c)         run a command
  exosh -                                run the script on standard input
  exosh --sandbox ...                    the local tenant is the default: no account, no network
  exosh --sandbox --data DIR ...         ... and is kept in DIR
  exosh tenant up                        run the local tenant as a process of its own
  exosh --parse FILE...                  report syntax errors as file:line:column: message

Examples
  Look around without an account:
    exosh --sandbox -c 'Connect-ExchangeOnline; Get-Mailbox -ResultSize 5'
  Run a script of yours against the sandbox, unmodified:
    exosh --sandbox report.ps1 -Department Sales
  Sign in to the real service with the browser:
    exosh -NoExit -c 'Connect-ExchangeOnline -UserPrincipalName admin@contoso.com'
  In a pipeline of another shell:
    exosh --sandbox -c 'Connect-ExchangeOnline -ShowBanner:$false; Get-Mailbox | ConvertTo-Json' | jq .

PowerShell's own switches work as in pwsh: exosh -Help lists them.
Exit codes: 0 success, 1 an error ended the run, 64 a wrong command line, otherwise what the script said with 'exit'.
`

// tenantHelp is what `exosh tenant` prints when it is not told what to do.
const tenantHelp = `Usage: exosh tenant up [--listen addr] [--data DIR] [--seed small|large:N]

Runs the local tenant contoso.onmicrosoft.com: identity provider, admin API, directory. Several exosh processes can use it at once:
they find it through the folder in which it says where it is.

  --listen addr       the address to listen on (default 127.0.0.1, any free port)
  --data DIR          keep the tenant in this folder (default: in memory)
  --seed small        25 user mailboxes and what goes with them (default)
  --seed large:N      N mailboxes

Examples
  exosh tenant up
  exosh tenant up --data ~/contoso --listen 127.0.0.1:8443
  exosh tenant up --seed large:100000
`

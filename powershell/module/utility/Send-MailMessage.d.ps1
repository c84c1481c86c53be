<#
.SYNOPSIS
    Sends a message by SMTP.
.EXAMPLE
    Send-MailMessage -From a@contoso.com -To b@contoso.com -Subject Hi -SmtpServer mail.contoso.com
#>
[CmdletBinding()]
param(
    [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
    [Alias('PsPath')]
    [ValidateNotNullOrEmpty()]
    [string[]] $Attachments,
    [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Bcc,
    [Parameter(Position = 2, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Body,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('BAH')] [switch] $BodyAsHtml,
    [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Cc,
    [Parameter(ValueFromPipelineByPropertyName)]
    [Credential()]
    [ValidateNotNullOrEmpty()]
    [pscredential] $Credential,
    [Parameter(ValueFromPipelineByPropertyName)]
    [Alias('DNO')]
    [ValidateNotNullOrEmpty()]
    [System.Net.Mail.DeliveryNotificationOptions] $DeliveryNotificationOption,
    [Parameter(ValueFromPipelineByPropertyName)]
    [Alias('BE')]
    [ValidateNotNullOrEmpty()]
    [System.Text.Encoding] $Encoding,
    [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $From,
    [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(0, 2147483647)] [int] $Port,
    [Parameter(ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [System.Net.Mail.MailPriority] $Priority,
    [Parameter(ValueFromPipelineByPropertyName)] [string[]] $ReplyTo,
    [Parameter(Position = 3, ValueFromPipelineByPropertyName)]
    [Alias('ComputerName')]
    [ValidateNotNullOrEmpty()]
    [string] $SmtpServer,
    [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [Alias('sub')] [string] $Subject,
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [ValidateNotNullOrEmpty()]
    [string[]] $To,
    [Parameter(ValueFromPipelineByPropertyName)] [switch] $UseSsl
)

package wire

// Header names of the admin API.
const (
	HeaderCmdletName      = "X-CmdletName"
	HeaderResponseFormat  = "X-ResponseFormat"
	HeaderSerialization   = "X-SerializationLevel"
	HeaderAnchorMailbox   = "X-AnchorMailbox"
	HeaderClientApp       = "X-ClientApplication"
	HeaderClientVersion   = "X-ClientModuleVersion"
	HeaderClientRequestID = "client-request-id"
	HeaderConnectionID    = "connection-id"
	HeaderWarningAction   = "WarningAction"
	HeaderParameterRoute  = "parameter-based-routing"
	HeaderCommandName     = "CommandName"
	HeaderPrefer          = "Prefer"
	HeaderRequestID       = "request-id"
	HeaderBETarget        = "X-CalculatedBETarget"
	HeaderExceptionType   = "x-ExceptionType"
	HeaderExceptionTarget = "x-ExceptionTargetType"
	HeaderDiagnostics     = "x-ms-diagnostics"
)

// ContentType is what the service answers JSON with.
const ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"

// ClientApplication is the value of X-ClientApplication that the module sends.
const ClientApplication = "ExoManagementModule"

// MaxPageSize is the largest number of rows in one page.
const MaxPageSize = 1000

// MoreResults is the warning that comes with a result cut short by ResultSize.
const MoreResults = "There are more results available than are currently displayed. To view them, increase the value for the ResultSize parameter."

// GenericServerError is the text shown when an answer carries no message.
const GenericServerError = "A server side error has occurred because of which the operation could not be completed. Please try again after some time. If the problem still persists, please reach out to MS support."

package module

import (
	"context"
	"errors"

	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/powershell/stream"
)

// record makes an ErrorRecord of an error of this module.
func record(err error, id, category string) *stream.ErrorRecord {
	x := stream.NewException("System.Exception", err.Error())
	x.Cause = err
	return stream.NewErrorRecord(x, id, category, nil)
}

// recordOf makes the ErrorRecord that fits an error of the client.
func recordOf(err error) *stream.ErrorRecord {
	var service *exchange.Error
	var signIn *auth.Error
	var done *stream.Terminating
	switch {
	case errors.As(err, &done):
		return done.Record
	case errors.As(err, &service):
		return service.Record()
	case errors.As(err, &signIn):
		r := record(signIn, signIn.Code, "AuthenticationError")
		r.Exception.TypeName = "Microsoft.Identity.Client.MsalServiceException"
		r.Exception.Properties = map[string]any{"ErrorCode": signIn.OAuth}
		r.CategoryInfo.Reason = "MsalServiceException"
		return r
	case errors.Is(err, context.Canceled):
		return record(err, "PipelineStopped", "OperationStopped")
	}
	return record(err, "ExchangeOnlineManagement", "OperationStopped")
}

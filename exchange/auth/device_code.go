package auth

import (
	"context"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

// DevicePrompt is what the user is told to do.
type DevicePrompt struct{ Message, UserCode, VerificationURL string }

// DeviceCode signs in by a code that the user enters in any browser.
type DeviceCode struct {
	*user
	// Show tells the user what to do; an error gives the sign-in up.
	Show func(DevicePrompt) error
}

// NewDeviceCode prepares a device code sign-in.
func NewDeviceCode(o Options, show func(DevicePrompt) error) *DeviceCode {
	d := &DeviceCode{user: newUser(o), Show: show}
	d.acquire = d.signIn
	return d
}

func (d *DeviceCode) signIn(ctx context.Context, c public.Client, q Request) (public.AuthResult, error) {
	var o []public.AcquireByDeviceCodeOption
	if q.Claims != "" {
		o = append(o, public.WithClaims(q.Claims))
	}
	code, err := c.AcquireTokenByDeviceCode(ctx, q.Scopes, o...)
	if err != nil {
		return public.AuthResult{}, err
	}
	r := code.Result
	if err := d.Show(DevicePrompt{r.Message, r.UserCode, r.VerificationURL}); err != nil {
		return public.AuthResult{}, err
	}
	d.via.forget()
	return code.AuthenticationResult(ctx)
}

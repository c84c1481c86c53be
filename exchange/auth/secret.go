package auth

import "github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"

// Secret signs in as an app by its client secret.
type Secret struct{ *app }

// NewSecret prepares the sign-in; o names the tenant and the app.
func NewSecret(o Options, secret string) (*Secret, error) {
	c, err := confidential.NewCredFromSecret(secret)
	if err != nil {
		return nil, &Error{Code: CodeUnclassified, Message: "The client secret is empty.", Err: err}
	}
	return &Secret{newApp(o, c, false)}, nil
}

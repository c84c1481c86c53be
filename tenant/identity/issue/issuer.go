// Package issue makes the tokens: v1.0 access tokens with Entra's claims, id tokens, refresh tokens and the answer
// around them. By the time it is called a grant has settled who signed in, through which app and for what; which
// keys sign is package keys' business. Start at Issuer.User and Issuer.AppOnly.
package issue

import (
	"encoding/base64"
	"encoding/json"
	"math/rand/v2"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/keys"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/seal"
)

// How a client proved itself: the appidacr claim.
const (
	ClientPublic      = "0"
	ClientSecret      = "1"
	ClientCertificate = "2"
)

// Issuer makes tokens.
type Issuer struct {
	Directory principal.Directory
	Keys      *keys.Set
	Box       *seal.Box
	Clock     func() time.Time
}

// Grant is a settled user sign-in.
type Grant struct {
	Tenant     principal.Tenant // the tenant that the token is for
	User       principal.User   // as that tenant knows them
	App        principal.App
	Request    resource.Request
	AMR        []string  // pwd, mfa
	AuthTime   time.Time // when the user proved who they are
	Nonce      string
	ClientAuth string
	ClientInfo bool
	XMSCC      []string // client capabilities that the claims parameter named
	IP, Host   string
}

// Answer is the token endpoint's success, with the fields in Entra's order.
type Answer struct {
	TokenType    string `json:"token_type"`
	Scope        string `json:"scope,omitempty"`
	ExpiresIn    int    `json:"expires_in"`
	ExtExpiresIn int    `json:"ext_expires_in"`
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token,omitempty"`
	IDToken      string `json:"id_token,omitempty"`
	ClientInfo   string `json:"client_info,omitempty"`
}

// User issues the tokens of a user's sign-in.
func (i *Issuer) User(g Grant) (*Answer, *aadsts.Error) {
	now := i.Clock()
	life := time.Hour + time.Duration(rand.IntN(30*60))*time.Second // Entra spreads renewals the same way
	access, err := i.sign(accessClaims(g, now, life))
	if err != nil {
		return nil, aadsts.Internal()
	}
	seconds := int(life/time.Second) - 1
	a := &Answer{TokenType: "Bearer", Scope: g.Request.Echo(Scopes(g.App, g.Request)), ExpiresIn: seconds, ExtExpiresIn: seconds, AccessToken: access}
	if g.Request.Offline {
		if a.RefreshToken, err = i.refreshToken(g); err != nil {
			return nil, aadsts.Internal()
		}
	}
	if g.Request.OpenID {
		if a.IDToken, err = i.sign(idClaims(g, now)); err != nil {
			return nil, aadsts.Internal()
		}
	}
	if g.ClientInfo {
		a.ClientInfo = clientInfo(g)
	}
	return a, nil
}

// AppOnly issues the token of an app that acts for itself. It lives exactly an hour and comes alone.
func (i *Issuer) AppOnly(tenant principal.Tenant, app principal.App, request resource.Request, clientAuth string) (*Answer, *aadsts.Error) {
	access, err := i.sign(appClaims(tenant, app, request, clientAuth, i.Clock()))
	if err != nil {
		return nil, aadsts.Internal()
	}
	return &Answer{TokenType: "Bearer", ExpiresIn: 3599, ExtExpiresIn: 3599, AccessToken: access}, nil
}

func (i *Issuer) sign(claims map[string]any) (string, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	return i.Keys.Sign(payload)
}

func clientInfo(g Grant) string {
	uid, utid := g.User.Home(g.Tenant.ID)
	text, _ := json.Marshal(map[string]string{"uid": uid, "utid": utid}) // two strings always marshal
	return base64.RawURLEncoding.EncodeToString(text)
}

package auth

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"time"
)

// tokenClaims is what this package reads in an access token. Only the service
// checks the signature.
type tokenClaims struct {
	Audience   audience `json:"aud"`
	TenantID   string   `json:"tid"`
	ObjectID   string   `json:"oid"`
	AppID      string   `json:"appid"`
	UPN        string   `json:"upn"`
	UniqueName string   `json:"unique_name"`
	IDType     string   `json:"idtyp"`
	Scopes     string   `json:"scp"`
	Roles      []string `json:"roles"`
	Expires    int64    `json:"exp"`
}

type audience []string

// UnmarshalJSON reads one audience or several.
func (a *audience) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*a = audience{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(a))
}

func (c *tokenClaims) user() string {
	if c.UPN != "" {
		return c.UPN
	}
	return c.UniqueName
}

func (c *tokenClaims) expires() time.Time { return time.Unix(c.Expires, 0) }

var errNoJWT = errors.New("it is not a JSON web token")

func readClaims(token string) (*tokenClaims, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil, errNoJWT
	}
	b, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(parts[1], "="))
	if err != nil {
		return nil, errNoJWT
	}
	var c tokenClaims
	if json.Unmarshal(b, &c) != nil {
		return nil, errNoJWT
	}
	return &c, nil
}

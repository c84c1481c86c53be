package token

import (
	"encoding/json"

	"github.com/exosh/exosh/tenant/identity/aadsts"
)

// claims is what the claims parameter asks of the access token.
type claims struct {
	capabilities []string // xms_cc
	stepUp       bool     // acrs or capolids: a policy wants a stronger sign-in
	text         string
}

func parseClaims(text string) (claims, *aadsts.Error) {
	c := claims{text: text}
	if text == "" {
		return c, nil
	}
	var body struct {
		AccessToken map[string]struct {
			Values []string `json:"values"`
		} `json:"access_token"`
	}
	if json.Unmarshal([]byte(text), &body) != nil {
		return c, aadsts.New(9000411, "The request is not properly formatted. The parameter 'claims' is not a JSON object.")
	}
	c.capabilities = body.AccessToken["xms_cc"].Values
	_, acrs := body.AccessToken["acrs"]
	_, policies := body.AccessToken["capolids"]
	c.stepUp = acrs || policies
	return c, nil
}

// stepUpText is what the client takes back to /authorize.
func (c claims) stepUpText() string {
	if c.stepUp {
		return c.text
	}
	return ""
}

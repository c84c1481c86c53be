package token

import (
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/go-jose/go-jose/v4"
)

// assertionSkew is how far the client's clock may be off.
const assertionSkew = 5 * time.Minute

type assertionClaims struct {
	Audience audience `json:"aud"`
	Issuer   string   `json:"iss"`
	Subject  string   `json:"sub"`
	Expires  float64  `json:"exp"`
	NotUntil float64  `json:"nbf"`
}

// audience is one text or a list of them.
type audience []string

func (a *audience) UnmarshalJSON(text []byte) error {
	var one string
	if json.Unmarshal(text, &one) == nil {
		*a = audience{one}
		return nil
	}
	return json.Unmarshal(text, (*[]string)(a))
}

// checkAssertion checks a JWT that the app signed with the key of one of its registered certificates.
func (c *call) checkAssertion(app principal.App, text string) *aadsts.Error {
	signed, err := jose.ParseSignedCompact(text, []jose.SignatureAlgorithm{jose.PS256, jose.RS256})
	if err != nil {
		return aadsts.New(50027, "JWT token is invalid or malformed: the client assertion must be a compact JWT signed with PS256 or RS256.")
	}
	payload, failure := verifyWith(app, signed, c.Issuer.Clock())
	if failure != nil {
		return failure
	}
	var a assertionClaims
	if json.Unmarshal(payload, &a) != nil {
		return aadsts.New(50027, "JWT token is invalid or malformed: the claims of the client assertion cannot be read.")
	}
	if !strings.EqualFold(a.Issuer, app.ID) || !strings.EqualFold(a.Subject, app.ID) {
		return aadsts.New(700021, "Client assertion application identifier doesn't match 'client_id' parameter: 'iss' and 'sub' must both be '%s'.", app.ID)
	}
	if !slices.ContainsFunc(a.Audience, c.ownAddress) {
		return aadsts.New(700023, "Client assertion audience claim does not match Realm issuer. The audience must be this token endpoint.")
	}
	return checkLifetime(a, c.Issuer.Clock())
}

func checkLifetime(a assertionClaims, now time.Time) *aadsts.Error {
	from, until := time.Unix(int64(a.NotUntil), 0), time.Unix(int64(a.Expires), 0)
	if a.Expires != 0 && !now.After(until.Add(assertionSkew)) && !now.Add(assertionSkew).Before(from) {
		return nil
	}
	const layout = "2006-01-02T15:04:05.0000000Z"
	return aadsts.New(700024, "Client assertion is not within its valid time range. Current time: %s, assertion valid from %s, expiry time of assertion %s.",
		now.UTC().Format(layout), from.UTC().Format(layout), until.UTC().Format(layout))
}

// verifyWith checks the signature with the certificate that the header names.
func verifyWith(app principal.App, signed *jose.JSONWebSignature, now time.Time) ([]byte, *aadsts.Error) {
	protected := signed.Signatures[0].Protected
	s256, _ := protected.ExtraHeaders["x5t#S256"].(string)
	s1, _ := protected.ExtraHeaders["x5t"].(string)
	if s256 == "" && s1 == "" && protected.KeyID == "" {
		return nil, aadsts.New(50027, "JWT token is invalid or malformed: the client assertion's header names no certificate (x5t#S256 or x5t).")
	}
	for _, der := range app.Certificates {
		if !named(der, s256, s1, protected.KeyID) {
			continue
		}
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			continue
		}
		key, ok := cert.PublicKey.(*rsa.PublicKey)
		if !ok {
			return nil, refused("The key is not an RSA key.", der)
		}
		if now.After(cert.NotAfter) || now.Before(cert.NotBefore) {
			return nil, refused("The key used is expired.", der)
		}
		payload, err := signed.Verify(key)
		if err != nil {
			return nil, refused("The signature is not valid: the key was found, but it did not sign this assertion.", der)
		}
		return payload, nil
	}
	thumbprint := s256
	if thumbprint == "" {
		thumbprint = s1 + protected.KeyID
	}
	return nil, aadsts.New(700027, "The certificate with identifier used to sign the client assertion is not registered on application. "+
		"[Reason - The key was not found., Thumbprint of key used by client: '%s', Configured keys: %d]", hexOf(thumbprint), len(app.Certificates))
}

func refused(reason string, der []byte) *aadsts.Error {
	return aadsts.New(700027, "The certificate with identifier used to sign the client assertion is not accepted. [Reason - %s, Thumbprint of key used by client: '%X']", reason, sha1.Sum(der))
}

// named tells whether a header names a certificate. Each client writes thumbprints its own way: base64 of either
// alphabet with or without padding, hexadecimal in kid.
func named(der []byte, s256, s1, kid string) bool {
	long, short := sha256.Sum256(der), sha1.Sum(der)
	switch {
	case s256 != "":
		return normal(s256) == base64.RawURLEncoding.EncodeToString(long[:])
	case s1 != "":
		return normal(s1) == base64.RawURLEncoding.EncodeToString(short[:])
	}
	return strings.EqualFold(kid, fmt.Sprintf("%X", short)) || normal(kid) == base64.RawURLEncoding.EncodeToString(short[:])
}

var base64URL = strings.NewReplacer("+", "-", "/", "_", "=", "")

func normal(thumbprint string) string { return base64URL.Replace(thumbprint) }

func hexOf(thumbprint string) string {
	if raw, err := base64.RawURLEncoding.DecodeString(normal(thumbprint)); err == nil {
		return fmt.Sprintf("%X", raw)
	}
	return thumbprint
}

// tokenPaths are what may follow the tenant in an assertion's audience: the token endpoints and the issuer.
var tokenPaths = []string{"", "v2.0", "oauth2/token", "oauth2/v2.0/token"}

// ownAddress tells whether an audience is this endpoint, under any name of the tenant.
func (c *call) ownAddress(aud string) bool {
	u, err := url.Parse(aud)
	if err != nil || u.Scheme != "https" {
		return false
	}
	tenant, rest, _ := strings.Cut(strings.Trim(u.Path, "/"), "/")
	if !strings.EqualFold(u.Host, c.host) && aud != issue.STS(tenant) || !slices.Contains(tokenPaths, strings.ToLower(rest)) {
		return false
	}
	if discovery.IsAlias(tenant) || discovery.IsAlias(c.tenant) {
		return strings.EqualFold(tenant, c.tenant)
	}
	t, ok := c.Directory.Tenant(tenant)
	return ok && t.ID == c.tenantID
}

package identity_test

import (
	"context"
	"crypto"
	"crypto/x509"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
	"github.com/exosh/exosh/tenant/identity"
)

func (s *service) public(t *testing.T, tenant string) public.Client {
	t.Helper()
	c, err := public.New(identity.ExchangePowerShellAppID, public.WithAuthority(s.base+"/"+tenant), public.WithHTTPClient(s.client), public.WithInstanceDiscovery(false))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (s *service) good(t *testing.T, token string) identity.Claims {
	t.Helper()
	c, err := s.Verify(context.Background(), "Bearer "+token, identity.ExchangeAudiences()...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestMSALPassword(t *testing.T) {
	s := serve(t)
	for _, tenant := range []string{"organizations", "contoso.example", contoso} {
		got, err := s.public(t, tenant).AcquireTokenByUsernamePassword(t.Context(), []string{exchange}, admin, passphrase)
		if err != nil {
			t.Fatalf("%s: %v", tenant, err)
		}
		c := s.good(t, got.AccessToken)
		if c.UPN != admin || c.TenantID != contoso || c.ObjectID != adminID || c.IsApp() || !c.HasScope("AdminApi.AccessAsUser.All") {
			t.Errorf("%s: claims %+v", tenant, c)
		}
		if got.Account.HomeAccountID != adminID+"."+contoso {
			t.Errorf("home account %s", got.Account.HomeAccountID)
		}
	}
	cases := []struct{ name, tenant, upn, password, want string }{
		{"wrong password", "organizations", admin, "wrong", "AADSTS50126"},
		{"unknown user", "contoso.example", "nobody@contoso.example", "x", "AADSTS50034"},
		{"unknown tenant", "nowhere.example", admin, passphrase, "AADSTS90002"},
		{"second factor needed", "organizations", careful, passphrase, "AADSTS50076"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := s.public(t, c.tenant).AcquireTokenByUsernamePassword(t.Context(), []string{exchange}, c.upn, c.password)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestMSALCertificate(t *testing.T) {
	s := serve(t)
	foreign, foreignKey := certificate(t, "foreign")
	acquire := func(cert *x509.Certificate, key crypto.PrivateKey, scope string) (confidential.AuthResult, error) {
		cred, err := confidential.NewCredFromCert([]*x509.Certificate{cert}, key)
		if err != nil {
			t.Fatal(err)
		}
		c, err := confidential.New(s.base+"/contoso.example", daemonID, cred, confidential.WithHTTPClient(s.client), confidential.WithInstanceDiscovery(false))
		if err != nil {
			t.Fatal(err)
		}
		return c.AcquireTokenByCredential(t.Context(), []string{scope})
	}
	got, err := acquire(s.cert, s.key, exchange)
	if err != nil {
		t.Fatal(err)
	}
	c := s.good(t, got.AccessToken)
	if !c.IsApp() || c.AppID != daemonID || c.AppACR != "2" || !c.HasRole("Exchange.ManageAsApp") || c.Scopes != "" {
		t.Errorf("claims %+v", c)
	}
	if _, err := acquire(foreign, foreignKey, exchange); err == nil || !strings.Contains(err.Error(), "AADSTS700027") {
		t.Errorf("foreign certificate: %v", err)
	}
	// The registered certificate's name with another key behind it.
	stolen := *s.cert
	stolen.PublicKey = foreignKey.Public()
	if _, err := acquire(&stolen, foreignKey, exchange); err == nil || !strings.Contains(err.Error(), "AADSTS700027") {
		t.Errorf("stolen name: %v", err)
	}
	if _, err := acquire(s.cert, s.key, "https://outlook.office365.com/Mail.Read"); err == nil || !strings.Contains(err.Error(), "AADSTS1002012") {
		t.Errorf("scope without .default: %v", err)
	}
	s.clock.Move(time.Hour) // the assertion that the client makes by its own clock is now an old one
	if _, err := acquire(s.cert, s.key, exchange); err == nil || !strings.Contains(err.Error(), "AADSTS700024") {
		t.Errorf("expired assertion: %v", err)
	}
}

func TestMSALDeviceCode(t *testing.T) {
	s := serve(t)
	for _, c := range []struct{ name, upn, answer, want string }{
		{"approved", admin, "continue", ""},
		{"approved with a second factor", careful, "continue", ""},
		{"declined", admin, "cancel", "authorization_declined"},
	} {
		t.Run(c.name, func(t *testing.T) {
			flow, err := s.public(t, "organizations").AcquireTokenByDeviceCode(t.Context(), []string{exchange})
			if err != nil {
				t.Fatal(err)
			}
			done := make(chan error, 1)
			b := s.browser()
			go func() {
				time.Sleep(300 * time.Millisecond) // so that the client has polled and heard "pending"
				done <- func() error {
					if err := b.open(s.base + "/devicelogin"); err != nil {
						return err
					}
					if err := b.submit("user_code", strings.ToLower(flow.Result.UserCode)); err != nil {
						return err
					}
					if err := b.signIn(c.upn, passphrase); err != nil {
						return err
					}
					return b.submit("answer", c.answer)
				}()
			}()
			got, err := flow.AuthenticationResult(t.Context())
			if e := <-done; e != nil {
				t.Fatal(e)
			}
			if c.want != "" {
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Fatalf("got %v, want %s", err, c.want)
				}
				return
			}
			if err != nil {
				t.Fatalf("%v\n%s", err, b.body)
			}
			b.wants(t, "You have signed in to the")
			if claims := s.good(t, got.AccessToken); claims.UPN != c.upn || slices.Contains(claims.AMR, "mfa") != (c.upn == careful) {
				t.Errorf("claims %+v", claims)
			}
		})
	}
}

func TestMSALBrowserAndSilent(t *testing.T) {
	s := serve(t)
	client := s.public(t, "organizations")
	b, done := s.browser(), make(chan error, 1)
	open := func(address string) error {
		go func() {
			done <- func() error {
				if err := b.open(address); err != nil {
					return err
				}
				if err := b.signIn(careful, passphrase); err != nil {
					return err
				}
				if strings.Contains(b.body, `name="code"`) { // form_post
					return b.submit()
				}
				return nil
			}()
		}()
		return nil
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	got, err := client.AcquireTokenInteractive(ctx, []string{exchange}, public.WithOpenURL(open))
	if err != nil {
		t.Fatalf("%v\n%s", err, b.body)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	first := s.good(t, got.AccessToken)
	if !slices.Contains(first.AMR, "mfa") {
		t.Errorf("amr %v", first.AMR)
	}
	compliance := []string{"https://ps.compliance.protection.outlook.com/.default"}
	other, err := client.AcquireTokenSilent(ctx, compliance, public.WithSilentAccount(got.Account))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Verify(ctx, other.AccessToken, identity.ComplianceAudiences()...); err != nil {
		t.Error(err)
	}
	if _, err := s.Verify(ctx, other.AccessToken, identity.ExchangeAudiences()...); err == nil {
		t.Error("a compliance token was good for Exchange")
	}
	s.dir.change(carefulID, func(u *identity.User) { u.PasswordChanged = s.clock.Now().Add(time.Second) })
	_, err = client.AcquireTokenSilent(ctx, []string{"https://outlook.office.com/.default"}, public.WithSilentAccount(got.Account))
	if err == nil || !strings.Contains(err.Error(), "AADSTS50173") {
		t.Errorf("after a password change: %v", err)
	}
}

func TestMSALOtherTenant(t *testing.T) {
	s := serve(t)
	client := s.public(t, "organizations")
	got, err := client.AcquireTokenByUsernamePassword(t.Context(), []string{exchange}, admin, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	there, err := client.AcquireTokenSilent(t.Context(), []string{exchange}, public.WithSilentAccount(got.Account), public.WithTenantID(fabrikam))
	if err != nil {
		t.Fatal(err)
	}
	if c := s.good(t, there.AccessToken); c.TenantID != fabrikam || c.Raw["idp"] != "https://sts.windows.net/"+contoso+"/" {
		t.Errorf("claims %+v", c)
	}
}

package module

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// credential chooses the way of signing in that the parameters name.
func (p *place) credential(c *cmdlet.Invocation) (auth.Credential, error) {
	switch {
	case c.String("AccessToken") != "":
		o := p.options
		o.Tenant = c.String("Organization")
		return checked(auth.NewAccessToken(o, c.String("AccessToken"), c.Host().Now()))
	case c.Has("CertificateFilePath"), c.Has("CertificateThumbprint"):
		return p.certificate(c)
	case c.Has("AppId"):
		return nil, errors.New("-AppId signs in as an app: add -CertificateFilePath (with -CertificatePassword) or -CertificateThumbprint, and -Organization.")
	case c.Value("Credential") != nil:
		name, password, err := readCredential(c.Value("Credential"))
		if err != nil {
			return nil, err
		}
		return auth.NewPassword(p.options, name, password), nil
	case c.Switch("InlineCredential"):
		return p.inline(c)
	case c.Switch("Device"):
		ui := c.Host().UI()
		return auth.NewDeviceCode(p.options, func(d auth.DevicePrompt) error {
			ui.WriteLine(d.Message)
			return nil
		}), nil
	case p.local != nil && c.String("UserPrincipalName") == "":
		return auth.NewPassword(p.options, p.local.UserName, p.local.Password), nil
	}
	return auth.NewInteractive(p.options, c.String("UserPrincipalName"), c.Host().OpenBrowser), nil
}

// checked keeps a nil pointer from becoming a credential that is not nil.
func checked[T auth.Credential](credential T, err error) (auth.Credential, error) {
	if err != nil {
		return nil, err
	}
	return credential, nil
}

func (p *place) certificate(c *cmdlet.Invocation) (auth.Credential, error) {
	if c.String("AppId") == "" || c.String("Organization") == "" {
		return nil, errors.New("A certificate signs in as an app: name the app with -AppId and its tenant with -Organization.")
	}
	if c.Has("CertificateFilePath") && c.Has("CertificateThumbprint") {
		return nil, errors.New("Give one certificate: -CertificateFilePath or -CertificateThumbprint.")
	}
	path, password, err := certificateFile(c)
	if err != nil {
		return nil, err
	}
	chain, key, err := auth.ReadCertificateFile(path, password)
	if err != nil {
		return nil, err
	}
	o := p.options
	o.Tenant, o.ClientID = c.String("Organization"), c.String("AppId")
	return checked(auth.NewCertificate(o, chain, key))
}

// certificateFile is the file that holds the certificate. A thumbprint means the
// user's own store where .NET keeps it outside Windows: a PFX file without password.
func certificateFile(c *cmdlet.Invocation) (path, password string, err error) {
	if c.Has("CertificateThumbprint") {
		home, _ := c.Session().Getenv("HOME")
		name := strings.ToUpper(strings.ReplaceAll(c.String("CertificateThumbprint"), " ", "")) + ".pfx"
		return filepath.Join(home, ".dotnet/corefx/cryptography/x509stores/my", filepath.Base(name)), "", nil
	}
	if s, ok := c.Value("CertificatePassword").(*object.SecureString); ok {
		password = s.Reveal()
	}
	path, err = c.Session().ResolvePath(c.String("CertificateFilePath"))
	return path, password, err
}

// inline asks for the password, and for the account when it is not named.
func (p *place) inline(c *cmdlet.Invocation) (auth.Credential, error) {
	ui := c.Host().UI()
	name := c.String("UserPrincipalName")
	ui.WriteLine("")
	ui.WriteLine("PowerShell credential request")
	ui.WriteLine("Enter your credentials.")
	if name == "" {
		ui.Write("User: ")
		line, err := ui.ReadLine()
		if err != nil {
			return nil, err
		}
		name = strings.TrimSpace(line)
	}
	ui.Write("Password for user " + name + ": ")
	password, err := ui.ReadSecret()
	if err != nil {
		return nil, err
	}
	return auth.NewPassword(p.options, name, password), nil
}

// readCredential reads a PSCredential.
func readCredential(v object.Value) (name, password string, err error) {
	n, _, err := object.GetMember(v, "UserName")
	if err != nil {
		return "", "", err
	}
	secret, _, err := object.GetMember(v, "Password")
	if err != nil {
		return "", "", err
	}
	s, ok := secret.(*object.SecureString)
	if !ok || object.ToString(n) == "" {
		return "", "", errors.New("-Credential holds no user name and password; make one with Get-Credential.")
	}
	return object.ToString(n), s.Reveal(), nil
}

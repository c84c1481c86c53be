// Package authority is the local tenant's own certificate authority: it makes the CA once, keeps it in the data
// folder (or in memory) and issues the server certificate for localhost, 127.0.0.1 and the Microsoft host names that
// clients behind a proxy ask for. Clients of ours trust Pool; nothing touches the system's store.
// Start at Open.
package authority

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	certFile = "ca.pem"
	keyFile  = "ca-key.pem"
	lifetime = 10 * 365 * 24 * time.Hour
)

// MicrosoftHosts are the names of the identity and Exchange front doors that the server certificate also carries, so
// that an unmodified client sent here by a proxy finds the name it asked for.
var MicrosoftHosts = []string{
	"login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net", "microsoft.com", "www.microsoft.com",
	"login.microsoftonline.us", "login.partner.microsoftonline.cn", "login.chinacloudapi.cn", "login.microsoftonline.de",
	"outlook.office365.com", "outlook.office.com", "outlook.office365.us", "outlook-dod.office365.us", "webmail.apps.mil",
	"partner.outlook.cn", "outlook.office.de", "graph.microsoft.com",
	"ps.compliance.protection.outlook.com", "*.ps.compliance.protection.outlook.com",
	"ps.compliance.protection.office365.us", "*.ps.compliance.protection.office365.us",
	"ps.compliance.protection.partner.outlook.cn",
}

// Authority is a certificate authority with its key.
type Authority struct {
	cert *x509.Certificate
	der  []byte
	key  *ecdsa.PrivateKey
}

// Open loads the authority of a data folder, making it when there is none. An empty dir keeps it in memory only.
func Open(dir string, now time.Time) (*Authority, error) {
	if dir == "" {
		return create(now)
	}
	a, err := load(dir)
	if !errors.Is(err, fs.ErrNotExist) {
		return a, err
	}
	if a, err = create(now); err != nil {
		return nil, err
	}
	return a, a.save(dir)
}

func create(now time.Time) (*Authority, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("making the certificate authority's key: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber: serial(),
		Subject:      pkix.Name{CommonName: "exosh local tenant authority", Organization: []string{"exosh"}},
		NotBefore:    now.Add(-24 * time.Hour), NotAfter: now.Add(lifetime),
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, fmt.Errorf("making the certificate authority: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	return &Authority{cert: cert, der: der, key: key}, err
}

func load(dir string) (*Authority, error) {
	certPEM, err := os.ReadFile(filepath.Join(dir, certFile))
	if err != nil {
		return nil, err
	}
	keyPEM, err := os.ReadFile(filepath.Join(dir, keyFile))
	if err != nil {
		return nil, err
	}
	pair, err := tls.X509KeyPair(certPEM, keyPEM)
	if err != nil {
		return nil, fmt.Errorf("the certificate authority in %s cannot be read (%w): remove %s and %s to have a new one made", dir, err, certFile, keyFile)
	}
	key, ok := pair.PrivateKey.(*ecdsa.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("the certificate authority's key in %s is not an EC key: remove %s and %s to have a new one made", dir, certFile, keyFile)
	}
	cert, err := x509.ParseCertificate(pair.Certificate[0])
	return &Authority{cert: cert, der: pair.Certificate[0], key: key}, err
}

// save writes the key first: a crash in between leaves no certificate, and the next start makes a new pair.
func (a *Authority) save(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("keeping the certificate authority: %w", err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(a.key)
	if err != nil {
		return err
	}
	keyPEM := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err := os.WriteFile(filepath.Join(dir, keyFile), keyPEM, 0o600); err != nil {
		return fmt.Errorf("keeping the certificate authority: %w", err)
	}
	temporary := filepath.Join(dir, certFile+".new")
	if err := os.WriteFile(temporary, a.PEM(), 0o644); err != nil {
		return fmt.Errorf("keeping the certificate authority: %w", err)
	}
	return os.Rename(temporary, filepath.Join(dir, certFile))
}

// PEM is the CA certificate for clients that read it from a file (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS …).
func (a *Authority) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.der})
}

// Certificate is the CA certificate.
func (a *Authority) Certificate() *x509.Certificate { return a.cert }

// Pool holds only this authority.
func (a *Authority) Pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

// Server issues a server certificate for localhost, the loopback addresses, MicrosoftHosts and the names given
// besides (host names or addresses).
func (a *Authority) Server(now time.Time, names ...string) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("making the server's key: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber: serial(), Subject: pkix.Name{CommonName: "localhost", Organization: []string{"exosh"}},
		NotBefore: now.Add(-24 * time.Hour), NotAfter: now.Add(397 * 24 * time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		DNSNames:    append([]string{"localhost"}, MicrosoftHosts...),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
	}
	for _, name := range names {
		if ip := net.ParseIP(strings.Trim(name, "[]")); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else if name != "" {
			template.DNSNames = append(template.DNSNames, name)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, key.Public(), a.key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("making the server's certificate: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der, a.der}, PrivateKey: key}, nil
}

// TLSConfig is what a listener of the local tenant needs.
func (a *Authority) TLSConfig(now time.Time, names ...string) (*tls.Config, error) {
	cert, err := a.Server(now, names...)
	if err != nil {
		return nil, err
	}
	return &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12}, nil
}

func serial() *big.Int {
	n, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		panic(err) // crypto/rand never fails
	}
	return n.Add(n, big.NewInt(1))
}

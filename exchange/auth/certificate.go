package auth

import (
	"bytes"
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
	"software.sslmate.com/src/go-pkcs12"
)

// Certificate signs in as an app by an assertion that its certificate's key signs.
type Certificate struct{ *app }

// NewCertificate prepares the sign-in; o names the tenant and the app, chain
// starts with the certificate itself.
func NewCertificate(o Options, chain []*x509.Certificate, key crypto.PrivateKey) (*Certificate, error) {
	if len(chain) == 0 {
		return nil, badCertificate("There is no certificate to sign in with.", "", nil)
	}
	if _, ok := key.(*rsa.PrivateKey); !ok {
		return nil, badCertificate("The certificate's key is not an RSA key.", "Use a certificate with an RSA key of 2048 bits or more.", nil)
	}
	if now := time.Now(); now.After(chain[0].NotAfter) {
		return nil, badCertificate(fmt.Sprintf("The certificate %s expired on %s.", chain[0].Subject, chain[0].NotAfter.UTC().Format("2006-01-02")), "Renew it and register the new one with the app.", nil)
	}
	c, err := confidential.NewCredFromCert(chain, key)
	if err != nil {
		return nil, badCertificate("The certificate cannot be used: "+err.Error()+".", "", err)
	}
	return &Certificate{newApp(o, c, true)}, nil
}

// ReadCertificateFile reads a PFX or PEM file with its private key.
func ReadCertificateFile(path, password string) ([]*x509.Certificate, crypto.PrivateKey, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, badCertificate("The certificate file cannot be read: "+err.Error()+".", "Check -CertificateFilePath.", err)
	}
	chain, key, err := ReadCertificate(data, password)
	var e *Error
	if errors.As(err, &e) {
		e.Message = path + ": " + e.Message
	}
	return chain, key, err
}

// ReadCertificate reads a PFX or PEM file's content.
func ReadCertificate(data []byte, password string) ([]*x509.Certificate, crypto.PrivateKey, error) {
	if bytes.Contains(data, []byte("-----BEGIN ")) {
		return readPEM(data)
	}
	key, leaf, others, err := pkcs12.DecodeChain(data, password)
	switch {
	case errors.Is(err, pkcs12.ErrIncorrectPassword):
		return nil, nil, badCertificate("The specified network password is not correct.", "Check -CertificatePassword.", err)
	case err != nil:
		return nil, nil, badCertificate("The file is no PFX file with a certificate and its key: "+err.Error()+".", "", err)
	}
	return append([]*x509.Certificate{leaf}, others...), key, nil
}

func readPEM(data []byte) (chain []*x509.Certificate, key crypto.PrivateKey, err error) {
	for block, rest := pem.Decode(data); block != nil; block, rest = pem.Decode(rest) {
		switch block.Type {
		case "CERTIFICATE":
			c, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return nil, nil, badCertificate("The PEM file's certificate cannot be read: "+err.Error()+".", "", err)
			}
			chain = append(chain, c)
		case "PRIVATE KEY":
			key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
		case "RSA PRIVATE KEY":
			key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
		case "ENCRYPTED PRIVATE KEY":
			return nil, nil, badCertificate("The PEM file's key is encrypted.", "Use a PFX file with its password instead.", nil)
		}
		if err != nil {
			return nil, nil, badCertificate("The PEM file's key cannot be read: "+err.Error()+".", "", err)
		}
	}
	if len(chain) == 0 || key == nil {
		return nil, nil, badCertificate("The PEM file must hold a certificate and its private key.", "", nil)
	}
	return chain, key, nil
}

func badCertificate(message, advice string, err error) *Error {
	return &Error{Code: CodeCertificate, Message: message, Advice: advice, Err: err}
}

// Package keys holds the provider's token-signing keys: RSA-2048 pairs with self-signed certificates, named (kid) by
// their certificate's SHA-1 thumbprint as Entra does, and published as a JWKS with x5c. The first key signs, the others
// are published for a roll-over. What the tokens say is package issue's business. Start at Open.
package keys

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/go-jose/go-jose/v4"
)

const (
	count = 2
	bits  = 2048
)

// Key is one signing key.
type Key struct {
	ID      string // base64url SHA-1 of the certificate: both kid and x5t
	Private *rsa.PrivateKey
	DER     []byte
}

// Set is the keys of one provider. Making RSA keys takes a while, so that happens beside the rest of the start-up and
// the first use waits for it.
type Set struct {
	dir  string
	now  time.Time
	once sync.Once
	keys []Key
	err  error
}

// Open returns the signing keys of a data folder, making them when there are none. An empty dir keeps them in memory.
func Open(dir string, now time.Time) *Set {
	s := &Set{dir: dir, now: now}
	go s.All()
	return s
}

// All returns every published key, the signing one first.
func (s *Set) All() ([]Key, error) {
	s.once.Do(func() { s.keys, s.err = open(s.dir, s.now) })
	return s.keys, s.err
}

// JWKS is the published form of the keys; issuer is written to each of them when not empty.
func (s *Set) JWKS(issuer string) (map[string]any, error) {
	all, err := s.All()
	if err != nil {
		return nil, err
	}
	var list []map[string]any
	for _, k := range all {
		row := map[string]any{
			"kty": "RSA", "use": "sig", "kid": k.ID, "x5t": k.ID,
			"n":   base64.RawURLEncoding.EncodeToString(k.Private.N.Bytes()),
			"e":   base64.RawURLEncoding.EncodeToString(big.NewInt(int64(k.Private.E)).Bytes()),
			"x5c": []string{base64.StdEncoding.EncodeToString(k.DER)},
		}
		if issuer != "" {
			row["issuer"] = issuer
		}
		list = append(list, row)
	}
	return map[string]any{"keys": list}, nil
}

// Sign makes a compact RS256 token of a JSON payload, with typ, kid and x5t in its header.
func (s *Set) Sign(payload []byte) (string, error) {
	all, err := s.All()
	if err != nil {
		return "", err
	}
	options := (&jose.SignerOptions{}).WithType("JWT").WithHeader("x5t", all[0].ID)
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: all[0].Private, KeyID: all[0].ID}}, options)
	if err != nil {
		return "", err
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}

// ErrSignature is returned by Verify for a token that none of these keys signed.
var ErrSignature = errors.New("the token's signature is not valid")

// Verify checks a compact token's signature and returns its payload.
func (s *Set) Verify(token string) ([]byte, error) {
	parsed, err := jose.ParseSignedCompact(token, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return nil, fmt.Errorf("the token is not a signed JWT: %w", err)
	}
	all, err := s.All()
	if err != nil {
		return nil, err
	}
	for _, k := range all {
		if parsed.Signatures[0].Header.KeyID == k.ID {
			if payload, err := parsed.Verify(&k.Private.PublicKey); err == nil {
				return payload, nil
			}
		}
	}
	return nil, ErrSignature
}

func open(dir string, now time.Time) ([]Key, error) {
	keys := make([]Key, count)
	errs := make([]error, count)
	var wait sync.WaitGroup
	for i := range keys {
		wait.Go(func() { keys[i], errs[i] = openOne(dir, i+1, now) })
	}
	wait.Wait()
	return keys, errors.Join(errs...)
}

func openOne(dir string, n int, now time.Time) (Key, error) {
	if dir == "" {
		k, _, err := create(now)
		return k, err
	}
	path := filepath.Join(dir, fmt.Sprintf("signing-%d.pem", n))
	stored, err := os.ReadFile(path)
	if err == nil {
		return parse(path, stored)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return Key{}, fmt.Errorf("reading the signing key: %w", err)
	}
	k, text, err := create(now)
	if err != nil {
		return Key{}, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return Key{}, fmt.Errorf("keeping the signing key: %w", err)
	}
	if err := os.WriteFile(path+".new", text, 0o600); err != nil {
		return Key{}, fmt.Errorf("keeping the signing key: %w", err)
	}
	return k, os.Rename(path+".new", path)
}

func parse(path string, text []byte) (Key, error) {
	pair, err := tls.X509KeyPair(text, text)
	if err != nil {
		return Key{}, fmt.Errorf("the signing key %s cannot be read (%w): remove it to have a new one made", path, err)
	}
	private, ok := pair.PrivateKey.(*rsa.PrivateKey)
	if !ok {
		return Key{}, fmt.Errorf("the signing key %s is not an RSA key: remove it to have a new one made", path)
	}
	return named(private, pair.Certificate[0]), nil
}

func create(now time.Time) (Key, []byte, error) {
	private, err := rsa.GenerateKey(rand.Reader, bits)
	if err != nil {
		return Key{}, nil, fmt.Errorf("making a signing key: %w", err)
	}
	number, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return Key{}, nil, err
	}
	template := &x509.Certificate{
		SerialNumber: number.Add(number, big.NewInt(1)), Subject: pkix.Name{CommonName: "accounts.accesscontrol.windows.net"},
		NotBefore: now.Add(-24 * time.Hour), NotAfter: now.AddDate(5, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, private.Public(), private)
	if err != nil {
		return Key{}, nil, fmt.Errorf("making a signing key's certificate: %w", err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		return Key{}, nil, err
	}
	text := append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8})...)
	return named(private, der), text, nil
}

func named(private *rsa.PrivateKey, der []byte) Key {
	sum := sha1.Sum(der)
	return Key{ID: base64.RawURLEncoding.EncodeToString(sum[:]), Private: private, DER: der}
}

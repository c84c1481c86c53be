// Package seal makes the provider's opaque tokens: JSON encrypted under a key that only the provider has, so that
// refresh tokens, sign-in sessions and the state of a half-done sign-in need no table and survive a restart. A token
// names its purpose and opens for no other; what must be used once is remembered by whoever issued it.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

const keySize = 32

// ErrToken is returned for a token that is damaged, foreign or for another purpose.
var ErrToken = errors.New("the token is malformed or was not issued here")

// Box seals and opens.
type Box struct{ aead cipher.AEAD }

// Open returns the box of a data folder, making its key when there is none. An empty dir keeps the key in memory.
func Open(dir string) (*Box, error) {
	key, err := loadKey(dir)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return &Box{aead: aead}, err
}

func loadKey(dir string) ([]byte, error) {
	key := make([]byte, keySize)
	rand.Read(key)
	if dir == "" {
		return key, nil
	}
	path := filepath.Join(dir, "tokens.key")
	stored, err := os.ReadFile(path)
	if err == nil && len(stored) == keySize {
		return stored, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading the token key: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("keeping the token key: %w", err)
	}
	if err := os.WriteFile(path+".new", key, 0o600); err != nil {
		return nil, fmt.Errorf("keeping the token key: %w", err)
	}
	return key, os.Rename(path+".new", path)
}

// Seal makes a token of a value for one purpose.
func (b *Box) Seal(purpose string, value any) (string, error) {
	plain, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, b.aead.NonceSize())
	rand.Read(nonce)
	return base64.RawURLEncoding.EncodeToString(b.aead.Seal(nonce, nonce, plain, []byte(purpose))), nil
}

// Open reads a token of the same purpose back.
func (b *Box) Open(purpose, token string, value any) error {
	sealed, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(sealed) < b.aead.NonceSize() {
		return ErrToken
	}
	n := b.aead.NonceSize()
	plain, err := b.aead.Open(nil, sealed[:n], sealed[n:], []byte(purpose))
	if err != nil || json.Unmarshal(plain, value) != nil {
		return ErrToken
	}
	return nil
}

package principal

import (
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
)

// The count is written into each hash, so it can be raised without making old ones useless. It is kept low because a
// seeded tenant hashes many passwords at start; they guard play data, and the store's file is the user's own.
const passwordIterations = 10_000

const passwordScheme = "pbkdf2-sha256"

// HashPassword returns a salted hash of a password or client secret, as User.PasswordHash and App.SecretHashes keep it.
func HashPassword(password string) []byte {
	salt := make([]byte, 16)
	rand.Read(salt)
	key, err := pbkdf2.Key(sha256.New, password, salt, passwordIterations, sha256.Size)
	if err != nil { // only in FIPS mode, for parameters that are constants here
		panic(err)
	}
	b64 := base64.RawStdEncoding
	return fmt.Appendf(nil, "$%s$%d$%s$%s", passwordScheme, passwordIterations, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// CheckPassword tells whether a password belongs to a hash of HashPassword. A damaged hash fits no password.
func CheckPassword(hash []byte, password string) bool {
	parts := strings.Split(string(hash), "$")
	if len(parts) != 5 || parts[1] != passwordScheme {
		return false
	}
	iterations, err := strconv.Atoi(parts[2])
	if err != nil || iterations < 1 || iterations > 10_000_000 {
		return false
	}
	salt, err1 := base64.RawStdEncoding.DecodeString(parts[3])
	want, err2 := base64.RawStdEncoding.DecodeString(parts[4])
	if err1 != nil || err2 != nil || len(want) != sha256.Size {
		return false
	}
	got, err := pbkdf2.Key(sha256.New, password, salt, iterations, sha256.Size)
	return err == nil && subtle.ConstantTimeCompare(got, want) == 1
}

package summary

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
)

// SecretBytes is how long the secret of a rep's computer is.
const SecretBytes = 32

// NewSecret returns what session ids are made with. It never leaves the rep's
// computer.
func NewSecret() []byte {
	secret := make([]byte, SecretBytes)
	rand.Read(secret) // never fails
	return secret
}

// NewRepCode returns a code of 128 random bits. It is made from nothing that
// belongs to the rep.
func NewRepCode() string {
	var bits [16]byte
	rand.Read(bits[:]) // never fails
	return codeOf(bits)
}

// codeOf writes 128 bits as 26 letters of Crockford's base 32: two bits of
// nought in front make them 130.
func codeOf(bits [16]byte) string {
	out := make([]byte, 26)
	hi, lo := uint64(0), uint64(0)
	for i, b := range bits {
		if i < 8 {
			hi = hi<<8 | uint64(b)
		} else {
			lo = lo<<8 | uint64(b)
		}
	}
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = repAlphabet[lo&31]
		lo = lo>>5 | hi<<59
		hi >>= 5
	}
	return string(out)
}

// digestOf names something for others by a keyed digest: the same each time,
// and not to be traced back without the secret.
func digestOf(secret []byte, kind string, parts ...string) []byte {
	mac := hmac.New(sha256.New, secret)
	for _, p := range append([]string{kind}, parts...) {
		mac.Write([]byte(p))
		mac.Write([]byte{0})
	}
	return mac.Sum(nil)
}

// SharedID is the id that a session with this key has in bundles.
func SharedID(secret []byte, key string) string {
	return codeOf([16]byte(digestOf(secret, "session", key)))
}

// quoteID names a quote on the rep's own screen. It changes with the words
// that are shown, so that a tick stands for exactly these.
func quoteID(secret []byte, parts ...string) string {
	letters := base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)
	return letters.EncodeToString(digestOf(secret, "quote", parts...))[:8]
}

// Package signin tests the client's ways of signing in against the local
// identity provider: neither may know the other, so the tests live here.
// Start at TestUser.
package signin

// Package device is the device code flow: the endpoint that gives out codes, their states (pending, approved,
// declined, expired, used) and the page where a user enters one and signs in. Redeeming a code is the grant's
// business in package token. Start at Store and Endpoint.
package device

import (
	"crypto/rand"
	"strings"
	"sync"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

const (
	lifetime   = 15 * time.Minute
	interval   = 5
	userDigits = 9
	alphabet   = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789" // nothing to mistake for something else
)

// State is where an authorization stands.
type State int

// The states of an authorization.
const (
	Pending State = iota
	Approved
	Declined
	Used
)

// Authorization is one device's request.
type Authorization struct {
	DeviceCode, UserCode string
	Tenant, AppID        string
	AppName              string
	Request              resource.Request // remembered: many clients poll without a scope
	Expires              time.Time
	State                State
	Session              signin.Session
}

// Store remembers the authorizations under way.
type Store struct {
	Clock func() time.Time

	mu     sync.Mutex
	byUser map[string]*Authorization
	byCode map[string]*Authorization
}

// Create starts an authorization.
func (s *Store) Create(tenant, appID, appName string, request resource.Request) Authorization {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byUser == nil {
		s.byUser, s.byCode = map[string]*Authorization{}, map[string]*Authorization{}
	}
	now := s.Clock()
	for code, a := range s.byUser {
		if now.Sub(a.Expires) > lifetime { // kept a while, so that "expired" can be told from "unknown"
			delete(s.byUser, code)
			delete(s.byCode, a.DeviceCode)
		}
	}
	a := &Authorization{DeviceCode: rand.Text() + rand.Text(), UserCode: userCode(), Tenant: tenant, AppID: appID, AppName: appName, Request: request, Expires: now.Add(lifetime)}
	for s.byUser[a.UserCode] != nil {
		a.UserCode = userCode()
	}
	s.byUser[a.UserCode], s.byCode[a.DeviceCode] = a, a
	return *a
}

// Find looks a pending authorization up by the code that the user types.
func (s *Store) Find(code string) (Authorization, *aadsts.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, err := s.pending(code)
	if err != nil {
		return Authorization{}, err
	}
	return *a, nil
}

func (s *Store) pending(code string) (*Authorization, *aadsts.Error) {
	a := s.byUser[strings.ToUpper(strings.TrimSpace(code))]
	switch {
	case a == nil:
		return nil, aadsts.New(70018, "That code didn't work. Check the code and try again.")
	case s.Clock().After(a.Expires):
		return nil, aadsts.New(70019, "The verification code has expired. Have the user retry the sign-in.")
	case a.State != Pending:
		return nil, aadsts.New(90120, "The code was already used to approve or decline a sign-in.")
	}
	return a, nil
}

// Approve settles an authorization for a signed-in user.
func (s *Store) Approve(code string, session signin.Session) *aadsts.Error {
	return s.settle(code, Approved, session)
}

// Decline refuses an authorization.
func (s *Store) Decline(code string) *aadsts.Error {
	return s.settle(code, Declined, signin.Session{})
}

func (s *Store) settle(code string, state State, session signin.Session) *aadsts.Error {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, err := s.pending(code)
	if err != nil {
		return err
	}
	a.State, a.Session = state, session
	return nil
}

// Redeem uses an approved device code up.
func (s *Store) Redeem(deviceCode, appID string) (Authorization, *aadsts.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.byCode[deviceCode]
	switch {
	case a == nil || !strings.EqualFold(a.AppID, appID):
		return Authorization{}, aadsts.New(70000, "Provided device code is invalid or malformed.")
	case a.State == Used:
		return Authorization{}, aadsts.New(54005, "The device code was already redeemed, please retry with a new one.")
	case a.State == Declined:
		return Authorization{}, aadsts.New(700007, "User declined to authorize the sign-in on the device.")
	case s.Clock().After(a.Expires):
		return Authorization{}, aadsts.New(70020, "The provided value for the 'device_code' is not valid: the code has expired.")
	case a.State == Pending:
		return Authorization{}, aadsts.New(70016, "OAuth 2.0 device flow error. Authorization is pending. Continue polling.")
	}
	a.State = Used
	return *a, nil
}

func userCode() string {
	b := make([]byte, userDigits)
	rand.Read(b)
	for i := range b {
		b[i] = alphabet[int(b[i])%len(alphabet)]
	}
	return string(b)
}

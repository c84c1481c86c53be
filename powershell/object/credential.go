package object

import "strings"

// Credential is System.Management.Automation.PSCredential: a user's name and a password that is never shown.
type Credential struct {
	UserName string
	Password *SecureString
}

// CredentialType is PSCredential.
var CredentialType = NewType(TypeSpec{FullName: "System.Management.Automation.PSCredential", Base: ObjectType})

// NetworkCredentialType is what GetNetworkCredential() gives.
var NetworkCredentialType = NewType(TypeSpec{FullName: "System.Net.NetworkCredential", Base: ObjectType})

// DotNetType is PSCredential.
func (*Credential) DotNetType() *Type { return CredentialType }

// networkCredential holds the password readable, as scripts ask for.
type networkCredential struct{ of *Credential }

func (*networkCredential) DotNetType() *Type { return NetworkCredentialType }

// domainAndUser splits DOMAIN\user; a name with an at sign stays whole.
func (c *Credential) domainAndUser() (domain, user string) {
	if domain, user, ok := strings.Cut(c.UserName, `\`); ok {
		return domain, user
	}
	return "", c.UserName
}

func newCredential(args []Value) (Value, error) {
	if len(args) != 2 {
		return nil, noOverload("new", len(args))
	}
	name := ToString(args[0])
	if name == "" {
		return nil, Throw("System.Management.Automation.PSArgumentException", `Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.`)
	}
	password, ok := Unwrap(args[1]).(*SecureString)
	if !ok {
		e := argumentConversion(".ctor", args[1], SecureStringType, cannotConvert("the password", SecureStringType))
		// The message of a conversion shows the value; a password must not be shown.
		e.Message = `Cannot convert argument "password" for ".ctor" to type "System.Security.SecureString".`
		return nil, e
	}
	return &Credential{UserName: name, Password: password}, nil
}

func credentialMembers() TypeSpec {
	c := func(self Value) *Credential { return self.(*Credential) }
	return TypeSpec{
		New: newCredential,
		Properties: []Property{
			NewProperty("string UserName", func(self Value) Value { return c(self).UserName }),
			NewProperty("securestring Password", func(self Value) Value { return c(self).Password }),
		},
		Methods: []Method{NewMethod("System.Net.NetworkCredential GetNetworkCredential()", func(self Value, a *Args) (Value, error) {
			return &networkCredential{of: c(self)}, nil
		})},
	}
}

func networkCredentialMembers() TypeSpec {
	c := func(self Value) *Credential { return self.(*networkCredential).of }
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) < 2 || len(args) > 3 {
				return nil, noOverload("NetworkCredential", len(args))
			}
			password, ok := args[1].(*SecureString)
			if !ok {
				password = NewSecureString(ToString(args[1]))
			}
			return &networkCredential{of: &Credential{UserName: ToString(args[0]), Password: password}}, nil
		},
		Properties: []Property{
			NewProperty("string UserName", func(self Value) Value { _, user := c(self).domainAndUser(); return user }),
			NewProperty("string Password", func(self Value) Value { return c(self).Password.Reveal() }),
			NewProperty("securestring SecurePassword", func(self Value) Value { return c(self).Password }),
			NewProperty("string Domain", func(self Value) Value { domain, _ := c(self).domainAndUser(); return domain }),
		},
	}
}

package main

import "strings"

// clientType spells a type of the client's proxy as a script would.
func clientType(name string) string {
	switch {
	case strings.HasPrefix(name, "Object"):
		return "object" + strings.TrimPrefix(name, "Object")
	case strings.HasPrefix(name, "Collections."), strings.HasPrefix(name, "Linq."),
		strings.HasPrefix(name, "DirectoryServices."), strings.HasPrefix(name, "IO."):
		return "System." + name
	case name == "DateTimeOffset":
		return "System.DateTimeOffset"
	}
	return name
}

// plain maps the reference's names of ordinary types to PowerShell's.
var plain = map[string]string{
	"SwitchParameter": "switch", "String": "string", "Boolean": "bool", "Int32": "int", "Int64": "long",
	"UInt32": "uint", "UInt64": "ulong", "Int16": "short", "Double": "double", "DateTime": "datetime",
	"Guid": "guid", "Uri": "uri", "TimeSpan": "timespan", "Byte": "byte", "PSCredential": "pscredential",
	"SecureString": "securestring", "CultureInfo": "cultureinfo", "Hashtable": "hashtable", "Object": "object",
	"Version": "version", "ScriptBlock": "scriptblock", "IPAddress": "ipaddress",
	"X509Certificate2": "System.Security.Cryptography.X509Certificates.X509Certificate2",
}

// clientOf is the type a proxy uses for a server type: itself when it is an
// ordinary one, else object, because typing happens on the server.
func clientOf(name string) string {
	element, array := strings.CutSuffix(name, "[]")
	t, ok := plain[element]
	if !ok {
		t = "object"
	}
	if array {
		t += "[]"
	}
	return t
}

// serviceType is the reference's type name when it says more than the client's type.
func serviceType(name, client string) string {
	if name == "" || clientOf(name) == client && plain[strings.TrimSuffix(name, "[]")] != "" {
		return ""
	}
	return name
}

// Package tenant is a whole Exchange Online tenant in one process: identity
// provider, admin API, directory and store behind one TLS listener. It is used
// like httptest in Go tests:
//
//	server, err := tenant.New(tenant.Config{})
//	err = server.Start("")
//	defer server.Close()
//
// The rooms under it: identity signs people and apps in; adminapi answers the
// REST calls; cmdlets holds what each cmdlet does; directory the rules of
// recipients and configuration; filter the OPATH language; store what is kept on
// disk. Nothing here imports the client.
package tenant

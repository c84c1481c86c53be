// Package module is the shell's module ExchangeOnlineManagement: the cmdlets that
// sign in, list connections and sign out, and the proxies that a connection
// brings for every cmdlet its account may use.
//
// The work behind them is done by packages exchange and auth; what the cmdlets'
// parameters are is declared in package catalog. The engine is reached only
// through package cmdlet's interfaces.
//
// Start at [New]; connect.go is the way in, proxy.go what runs most.
package module

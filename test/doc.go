// Package test holds what concerns the repository as a whole: the rules of who may import whom, the demand that every package
// explains itself, and the scripts that drive the built binary as a user would. Tests of one package live beside its code.
package test

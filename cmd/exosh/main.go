// Command exosh administers Exchange Online from the command line.
package main

func main() {}

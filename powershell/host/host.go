// Package host is what the engine asks of the outside world: text in and out,
// prompts, the clock, a browser. The engine touches none of these directly, so
// that it runs the same at a terminal, in a test and inside another program.
//
// Files and processes are not part of it. A host is made by package shell, by
// cmd, or for tests.
package host

import "time"

// Host is the program that runs a session.
type Host interface {
	Name() string    // $Host.Name
	Version() string // $Host.Version
	Culture() string // "en-US"
	UI() UI
	Now() time.Time
	// OpenBrowser shows a page to the user; an error means there is no browser.
	OpenBrowser(url string) error
	// Exit asks the program to end with this code once the running script has stopped.
	Exit(code int)
}

// UI talks to the user. A host without a user answers the reading methods with
// ErrNotInteractive.
type UI interface {
	Write(text string)
	WriteLine(text string)
	// WriteColored writes text in ConsoleColor names; "" is the default colour.
	WriteColored(text, foreground, background string)
	WriteErrorLine(text string)
	ReadLine() (string, error)
	// ReadSecret reads a line without showing it.
	ReadSecret() (string, error)
	// Choose asks one of several choices; standard is the index taken by Enter, -1 for none.
	Choose(caption, message string, choices []Choice, standard int) (int, error)
	Progress(p Progress)
	Width() int
	Height() int
	IsInteractive() bool
	SupportsColor() bool
}

// Choice is one answer of a prompt; an ampersand in Label marks its key ("&Yes").
type Choice struct{ Label, Help string }

// Progress is a progress bar's new state.
type Progress struct {
	ID, ParentID                      int
	Activity, Status, Operation       string
	PercentComplete, SecondsRemaining int // -1 when unknown
	Completed                         bool
}

type notInteractive struct{}

func (notInteractive) Error() string {
	return "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."
}

// ErrNotInteractive is what reading answers when there is nobody to ask.
var ErrNotInteractive error = notInteractive{}

package cmdlet

// commonParameter describes one of the parameters that every advanced command has.
type commonParameter struct{ name, alias, typeName string }

const actionPreference = "System.Management.Automation.ActionPreference"

var commonParameters = []commonParameter{
	{"Verbose", "vb", "switch"},
	{"Debug", "db", "switch"},
	{"ErrorAction", "ea", actionPreference},
	{"WarningAction", "wa", actionPreference},
	{"InformationAction", "infa", actionPreference},
	{"ProgressAction", "proga", actionPreference},
	{"ErrorVariable", "ev", "string"},
	{"WarningVariable", "wv", "string"},
	{"InformationVariable", "iv", "string"},
	{"OutVariable", "ov", "string"},
	{"OutBuffer", "ob", "int"},
	{"PipelineVariable", "pv", "string"},
}

var shouldProcessParameters = []commonParameter{
	{"WhatIf", "wi", "switch"},
	{"Confirm", "cf", "switch"},
}

var pagingParameters = []commonParameter{
	{"IncludeTotalCount", "", "switch"},
	{"Skip", "", "uint64"},
	{"First", "", "uint64"},
}

// IsCommon tells whether name is a common parameter's name (WhatIf and Confirm included).
func IsCommon(name string) bool {
	_, ok := commonNames[fold(name)]
	return ok
}

var commonNames = func() map[string]bool {
	m := map[string]bool{}
	for _, list := range [][]commonParameter{commonParameters, shouldProcessParameters} {
		for _, c := range list {
			m[fold(c.name)] = true
		}
	}
	return m
}()

// appendCommon adds what the declaration's flags call for, leaving out names it
// declares itself.
func (d *Declaration) appendCommon() {
	if !d.Advanced {
		return
	}
	d.appendList(commonParameters)
	if d.SupportsShouldProcess {
		d.appendList(shouldProcessParameters)
	}
	if d.SupportsPaging {
		d.appendList(pagingParameters)
	}
}

func (d *Declaration) appendList(list []commonParameter) {
	own := len(d.Parameters)
	for _, c := range list {
		if declares(d.Parameters[:own], c.name) {
			continue
		}
		p := &Parameter{Name: c.name, TypeName: c.typeName, Common: true,
			Sets: []Membership{{Set: AllSets, Position: NoPosition}}}
		if c.alias != "" {
			p.Aliases = []string{c.alias}
		}
		d.Parameters = append(d.Parameters, p)
	}
}

func declares(list []*Parameter, name string) bool {
	for _, p := range list {
		if fold(p.Name) == fold(name) {
			return true
		}
	}
	return false
}

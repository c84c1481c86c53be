package binding

import (
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// bind gives a parameter a value. Without coerce a value of another type is
// refused quietly (false, nil).
func (b *Binder) bind(p *cmdlet.Parameter, v object.Value, coerce bool) (bool, error) {
	if block, ok := b.delayable(p, v); ok {
		b.delayed = append(b.delayed, delayedBlock{p, block})
		b.set(p, v)
		return true, nil
	}
	v, ok, err := b.convert(p, v, coerce)
	if !ok || err != nil {
		return false, err
	}
	if err := b.validate(p, v); err != nil {
		return false, err
	}
	if err := checkEmpty(p, v); err != nil {
		return false, err
	}
	b.set(p, v)
	return true, nil
}

// delayable tells whether a script block stands for the value that each
// pipeline object will give.
func (b *Binder) delayable(p *cmdlet.Parameter, v object.Value) (object.ScriptBlock, bool) {
	block, ok := v.(object.ScriptBlock)
	if !ok || b.o.Delay == nil || !b.o.ExpectsInput || !p.TakesPipeline() || untyped(p) ||
		p.Type == object.ScriptBlockType || p.Type != nil && p.Type.Elem() == object.ScriptBlockType {
		return nil, false
	}
	return block, true
}

func untyped(p *cmdlet.Parameter) bool {
	return p.Type == nil || p.Type == object.ObjectType || p.Type == object.PSObjectType
}

func (b *Binder) convert(p *cmdlet.Parameter, v object.Value, coerce bool) (object.Value, bool, error) {
	if p.Credential && coerce && b.o.Credential != nil {
		v, err := b.o.Credential(v)
		return v, err == nil, err
	}
	if untyped(p) {
		return v, true, nil
	}
	if v != nil {
		if t := object.TypeOf(v); t == p.Type || t.Is(p.Type) {
			return v, true, nil
		}
		if !coerce {
			return v, false, nil
		}
	} else if !coerce {
		return v, false, nil
	}
	if p.Type == object.BooleanType || p.IsSwitch() {
		return b.convertTruth(p, v)
	}
	out, err := object.Convert(v, p.Type)
	if err != nil {
		return nil, false, b.conversionFailed(p, err.Error(), err)
	}
	return out, true, nil
}

// convertTruth converts to a boolean or switch, which take no text.
func (b *Binder) convertTruth(p *cmdlet.Parameter, v object.Value) (object.Value, bool, error) {
	var on bool
	switch v := v.(type) {
	case bool:
		on = v
	case object.SwitchParameter:
		on = v.IsPresent
	case int8, uint8, int16, uint16, int32, uint32, int64, uint64, float32, float64, object.Decimal:
		on = object.ToBool(v)
	default:
		name := ""
		if t := object.TypeOf(v); t != nil {
			name = t.String()
		}
		return nil, false, b.conversionFailed(p, "Cannot convert value \""+name+"\" to type \""+p.Type.String()+
			"\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.", nil)
	}
	if p.IsSwitch() {
		return object.SwitchParameter{IsPresent: on}, true, nil
	}
	return on, true, nil
}

// conversionFailed words the failure as a cmdlet or as a function does. Common
// parameters are always a cmdlet's.
func (b *Binder) conversionFailed(p *cmdlet.Parameter, message string, inner error) *Error {
	var e *Error
	if b.o.Compiled || p.Common {
		e = bindError("CannotConvertArgumentNoMessage", p.Name, "Cannot bind parameter '%s'. %s", p.Name, message)
	} else {
		e = invalidData("ParameterArgumentTransformationError", transformationException, p.Name,
			"Cannot process argument transformation on parameter '"+p.Name+"'. "+message)
	}
	e.Inner = inner
	return e
}

// checkEmpty refuses nothing, empty text and empty lists for mandatory parameters.
func checkEmpty(p *cmdlet.Parameter, v object.Value) error {
	if !mandatoryAnywhere(p) {
		return nil
	}
	if err := emptyScalar(p, v); err != nil {
		return err
	}
	items, list := object.Items(v)
	if !list || untyped(p) {
		return nil
	}
	if len(items) == 0 && !p.AllowEmptyCollection {
		return empty(p, "EmptyArrayNotAllowed", "it is an empty array")
	}
	for _, item := range items {
		if err := emptyScalar(p, item); err != nil {
			return err
		}
	}
	return nil
}

func emptyScalar(p *cmdlet.Parameter, v object.Value) error {
	if v == nil && !p.AllowNull {
		return empty(p, "NullNotAllowed", "it is null")
	}
	if s, ok := v.(string); ok && s == "" && !p.AllowEmptyString {
		return empty(p, "EmptyStringNotAllowed", "it is an empty string")
	}
	return nil
}

func empty(p *cmdlet.Parameter, id, why string) *Error {
	return invalidData("ParameterArgumentValidationError"+id, validationException, p.Name,
		"Cannot bind argument to parameter '"+p.Name+"' because "+why+".")
}

func mandatoryAnywhere(p *cmdlet.Parameter) bool {
	for i := range p.Sets {
		if p.Sets[i].Mandatory {
			return true
		}
	}
	return false
}

package object

// The enumerations the language itself meets.
var (
	DayOfWeekType        = sequence("System.DayOfWeek", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
	DateTimeKindType     = sequence("System.DateTimeKind", "Unspecified", "Utc", "Local")
	StringComparisonType = sequence("System.StringComparison", "CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase", "Ordinal", "OrdinalIgnoreCase")
	StringSplitType      = flags("System.StringSplitOptions", "None", 0, "RemoveEmptyEntries", 1, "TrimEntries", 2)
	MidpointRoundingType = sequence("System.MidpointRounding", "ToEven", "AwayFromZero", "ToZero", "ToNegativeInfinity", "ToPositiveInfinity")
	TypeCodeType         = sequence("System.TypeCode", "Empty", "Object", "DBNull", "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal", "DateTime")
	ConsoleColorType     = sequence("System.ConsoleColor", "Black", "DarkBlue", "DarkGreen", "DarkCyan", "DarkRed", "DarkMagenta", "DarkYellow", "Gray", "DarkGray", "Blue", "Green", "Cyan", "Red", "Magenta", "Yellow", "White")
	UriKindType          = sequence("System.UriKind", "RelativeOrAbsolute", "Absolute", "Relative")
	ActionPreferenceType = sequence("System.Management.Automation.ActionPreference", "SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break")
	ConfirmImpactType    = sequence("System.Management.Automation.ConfirmImpact", "None", "Low", "Medium", "High")
	FileAttributesType   = flags("System.IO.FileAttributes", "None", 0, "ReadOnly", 1, "Hidden", 2, "System", 4, "Directory", 16, "Archive", 32, "Device", 64, "Normal", 128, "Temporary", 256, "SparseFile", 512, "ReparsePoint", 1024, "Compressed", 2048, "Offline", 4096, "NotContentIndexed", 8192, "Encrypted", 16384)
)

func coreEnums() []*Type {
	return []*Type{DayOfWeekType, DateTimeKindType, StringComparisonType, StringSplitType, MidpointRoundingType, TypeCodeType,
		ConsoleColorType, UriKindType, ActionPreferenceType, ConfirmImpactType, FileAttributesType}
}

func sequence(fullName string, names ...string) *Type {
	rows := make([]EnumName, len(names))
	for i, n := range names {
		rows[i] = EnumName{Name: n, Bits: int64(i)}
	}
	return NewEnum(fullName, false, rows...)
}

func flags(fullName string, pairs ...any) *Type {
	rows := make([]EnumName, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		rows = append(rows, EnumName{Name: pairs[i].(string), Bits: int64(pairs[i+1].(int))})
	}
	return NewEnum(fullName, true, rows...)
}

// NewEnum makes an enumeration type.
func NewEnum(fullName string, isFlags bool, names ...EnumName) *Type {
	return NewType(TypeSpec{FullName: fullName, Kind: Enumeration, EnumNames: names, Flags: isFlags})
}

package wire

import (
	"encoding/json"
	"strings"
)

// ModuleFile is one file of the module that the service generates for a caller.
type ModuleFile struct {
	FileName        string `json:"fileName"`
	FileContent     string `json:"fileContent"`
	ExportedCmdlets string `json:"exportedCmdlets"` // comma-separated
}

// Cmdlets lists the exported cmdlets.
func (m *ModuleFile) Cmdlets() []string {
	if m.ExportedCmdlets == "" {
		return nil
	}
	return strings.Split(m.ExportedCmdlets, ",")
}

type values[T any] struct {
	Context string `json:"@odata.context,omitempty"`
	Value   []T    `json:"value"`
}

// EncodeModuleFiles writes the answer of EXOModuleFile.
func EncodeModuleFiles(context string, files []ModuleFile) ([]byte, error) {
	return json.Marshal(values[ModuleFile]{context, files})
}

// DecodeModuleFiles reads the answer of EXOModuleFile.
func DecodeModuleFiles(body []byte) ([]ModuleFile, error) {
	var v values[ModuleFile]
	err := json.Unmarshal(body, &v)
	return v.Value, err
}

// EncodeBanner writes the answer of EXOBanner.
func EncodeBanner(context, text string) ([]byte, error) {
	return json.Marshal(struct {
		Context string `json:"@odata.context"`
		Value   string `json:"value"`
	}{context, text})
}

// DecodeBanner reads the answer of EXOBanner.
func DecodeBanner(body []byte) (string, error) {
	var v struct{ Value string }
	err := json.Unmarshal(body, &v)
	return v.Value, err
}

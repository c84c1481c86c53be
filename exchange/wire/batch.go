package wire

import "encoding/json"

// MaxBatch is how many calls one $batch holds.
const MaxBatch = 10

// BatchItem is one call of a $batch.
type BatchItem struct {
	ID      string          `json:"id"`
	Method  string          `json:"method"`
	URL     string          `json:"url"`
	Headers map[string]any  `json:"headers,omitempty"`
	Body    json.RawMessage `json:"body,omitempty"`
}

// BatchRequest is the body of a $batch.
type BatchRequest struct {
	Requests []BatchItem `json:"requests"`
}

// BatchAnswer is the answer to one call of a $batch.
type BatchAnswer struct {
	ID      string            `json:"id"`
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers,omitempty"`
	Body    json.RawMessage   `json:"body,omitempty"`
}

// BatchResponse is the answer to a $batch; its entries may come in any order.
type BatchResponse struct {
	Responses []BatchAnswer `json:"responses"`
}

package xapi

// Statement is an xAPI statement as far as it is needed here.
type Statement struct {
	ID        string   `json:"id,omitempty"`
	Actor     actor    `json:"actor"`
	Verb      verb     `json:"verb"`
	Object    activity `json:"object"`
	Result    result   `json:"result"`
	Context   setting  `json:"context"`
	Timestamp string   `json:"timestamp"`
	Version   string   `json:"version"`
}

type actor struct {
	Type    string  `json:"objectType"`
	Account account `json:"account"`
}

type account struct {
	HomePage string `json:"homePage"`
	Name     string `json:"name"`
}

// languageMap says something in several languages, by their tags.
type languageMap map[string]string

type verb struct {
	ID      string      `json:"id"`
	Display languageMap `json:"display"`
}

type activity struct {
	Type       string      `json:"objectType"`
	ID         string      `json:"id"`
	Definition *definition `json:"definition,omitempty"`
}

type definition struct {
	Name languageMap `json:"name"`
	Type string      `json:"type"`
}

type result struct {
	Score      *score     `json:"score,omitempty"`
	Success    *bool      `json:"success,omitempty"`
	Response   string     `json:"response,omitempty"`
	Extensions extensions `json:"extensions,omitempty"`
}

type score struct {
	Scaled float64 `json:"scaled"`
	Raw    *int    `json:"raw,omitempty"`
	Min    *int    `json:"min,omitempty"`
	Max    *int    `json:"max,omitempty"`
}

type setting struct {
	Registration string     `json:"registration"`
	Activities   activities `json:"contextActivities"`
	Revision     string     `json:"revision"`
	Platform     string     `json:"platform"`
	Extensions   extensions `json:"extensions"`
}

type activities struct {
	Parent   []activity `json:"parent,omitempty"`
	Grouping []activity `json:"grouping,omitempty"`
	Category []activity `json:"category"`
}

// extensions are values by the IRI that says what they are.
type extensions map[string]any

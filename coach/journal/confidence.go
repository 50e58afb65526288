package journal

import "encoding/json"

// read takes over what one record says. An answer that is off the scale was
// never given by a rep and is left out.
func (c *Confidence) read(data []byte) error {
	var said Confidence
	if err := json.Unmarshal(data, &said); err != nil {
		return err
	}
	if !said.onScale() {
		return ErrScale
	}
	if said.Before != nil {
		c.Before = said.Before
	}
	if said.After != nil {
		c.After = said.After
	}
	return nil
}

func (c Confidence) onScale() bool {
	for _, n := range []*int{c.Before, c.After} {
		if n != nil && (*n < 1 || *n > 5) {
			return false
		}
	}
	return true
}

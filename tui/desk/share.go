package desk

// Parcel is what a rep would share with an education team: what it is in
// words, and every byte of it. Nothing is written before Write is called, and
// Write sends nothing: it returns where the file is.
type Parcel struct {
	Lines []string
	Raw   []byte
	Write func() (path string, err error)
}

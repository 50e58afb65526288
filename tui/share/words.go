package share

// Everything this room says of its own.
const (
	wordTitle   = "Share with your education team"
	wordUnsent  = "nothing is sent"
	wordExactly = "This is exactly what would be written, to the last byte:"
	wordWrite   = "write it to a file"
	wordBack    = "back, write nothing"
)

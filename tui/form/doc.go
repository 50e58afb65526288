// Package form puts the questions of package interview to a tutor: one to a
// screen, with huh, or line by line.
//
//	answers, err := form.Screen(ctx, iv, os.Stdin, os.Stdout)
//	answers, err := form.Lines(ctx, iv, os.Stdin, os.Stdout, true)
//
// Both ask the same questions in the same order, show what an empty answer
// stands for in full, and can go back. Both return the answers there are when
// the tutor stops, with ErrStopped or the error of ctx, so that the caller can
// keep them.
//
// One question to a screen leaves room to show what Enter would put there,
// which a form with many fields would have to cut off, and fits 60 columns by
// 20 lines. Each is a huh form of one field, made when its turn comes, so that
// its standard fits the answers before it.
//
// # Line by line
//
// One line is one answer, and an empty one takes the standard; the end of the
// input takes it for all that is left, so a script may answer only the first
// few. /back goes to the question before, /stop keeps what there is. huh has a
// line mode of its own (WithAccessible) that is not used: it reads ahead, so
// that of a file of answers only the first arrives (v2.0.3, PromptString makes
// a scanner for each field), it knows no way back, and it cannot tell the end
// of the input from an empty line.
package form

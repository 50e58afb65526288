// Package ollama plays the worker with a local language model, and puts yes/no
// questions about a transcript to the same model, through an Ollama server.
//
//	client, err := ollama.New(ollama.Options{Host: os.Getenv("OLLAMA_HOST")})
//	model, warning, err := client.Choose(ctx, "")      // the best one installed
//	worker := ollama.NewWorker(client, model, scenario, seed)
//	for stage, err := range worker.Warm(ctx, said)     // while the rep reads
//	for piece, err := range worker.Reply(ctx, said, cue)
//	judge := ollama.NewJudge(client, model)            // a feedback.Model
//
// It stands on Ollama's own client package and adds what that leaves out.
//
// # Nothing leaves the machine
//
// New refuses every address but this machine's unless Options.AllowRemote is
// set, and each connection is checked again on the address that a name turned
// out to stand for. No web proxy is used for this machine, for private
// addresses or for names without a dot. A redirect to another host is an
// error. Models that run elsewhere (":cloud", "-cloud", or with a remote host
// behind them) are left out of every list and refused by name, and a request
// carries the suffix ":local" wherever the server knows it, so that even a
// server set up to forward would answer 404.
//
// # A reply is whole, or it is an error
//
// A reply has succeeded only when the server said "done". A cut connection, a
// server that dies, a status with an empty body, an error in the middle of the
// stream and a server that quietly stops all end in an *Error whose kind
// (ErrCutOff, ErrMemory and so on) can be tested with errors.Is; what was heard
// before it has been yielded. A reply is at most 16 kB and an answer of the
// server at most 4 MB. There is no timeout, because loading a model may take
// minutes and hanging up would undo it: cancel the context instead. Thinking
// aloud is neither shown nor stored.
//
// # The talk is read once
//
// Reading the prompt is what takes time on a machine without a graphics card,
// and a server skips whatever begins like the prompt before. So the brief is
// constant for a talk, turns are only ever added, what a rep turn's stage
// direction said is repeated to the byte, and the options that would make a
// server load the model anew are the same in every request. The server is told
// not to drop the beginning of a talk that grows too long (truncate and shift
// are false); it is an error instead, ErrTooLong, and Worker.Budget warns
// before that: at 70 per cent of the window a talk should come to its close,
// and at 85 per cent Reply refuses to go on.
//
// Measured on 22 November 2026 with Ollama 0.24.0, two cores shared with other
// work, a model of random weights (6 layers of 384) and twelve exchanges of
// about 200 tokens: the server spent 25 s on reading prompts with a constant
// brief and 175 s with one word of it changed each turn, and for the twelfth
// reply 3.3 s against 31 s (BenchmarkLivePrefix; the seconds mean something as
// ratios only).
//
// # After the rep stops a reply
//
// A server can get stuck when a client hangs up in the middle of a reply, and
// then every later request waits for ever. The request after a broken-off one
// finds out first, at the cost of one token, and has the model loaded anew if
// need be (stuck.go).
//
// # Tests
//
// Tests with a real server run when REPCOACH_OLLAMA is set to its address;
// .ci/live starts one and runs them. The ones that kill a server need its
// binary too, in REPCOACH_OLLAMA_BIN. The model they use comes from package
// tinymodel.
package ollama

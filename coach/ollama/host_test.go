package ollama

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseHost(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", "http://127.0.0.1:11434"},
		{"   ", "http://127.0.0.1:11434"},
		{"127.0.0.1", "http://127.0.0.1:11434"},
		{"127.0.0.1:9999", "http://127.0.0.1:9999"},
		{":9999", "http://127.0.0.1:9999"},
		{"localhost", "http://localhost:11434"},
		{"example.org", "http://example.org:11434"},
		{"http://example.org", "http://example.org:80"},
		{"https://example.org", "https://example.org:443"},
		{"HTTPS://example.org:8443", "https://example.org:8443"},
		{`"127.0.0.1:9999"`, "http://127.0.0.1:9999"},
		{` '127.0.0.1:9999' `, "http://127.0.0.1:9999"},
		{"http://127.0.0.1:11434/", "http://127.0.0.1:11434"},
		{"https://example.org/ollama", "https://example.org:443/ollama"},
		{"example.org:1234/a/b/", "http://example.org:1234/a/b"},
		{"0.0.0.0", "http://127.0.0.1:11434"},
		{"0.0.0.0:1234", "http://127.0.0.1:1234"},
		{"http://0.0.0.0:1234", "http://127.0.0.1:1234"},
		{"[::]:1234", "http://[::1]:1234"},
		{"::", "http://[::1]:11434"},
		{"::1", "http://[::1]:11434"},
		{"[::1]", "http://[::1]:11434"},
		{"[::1]:1234", "http://[::1]:1234"},
		{"https://[2001:db8::1]:1234", "https://[2001:db8::1]:1234"},
		{"[fe80::1%eth0]:1", "http://[fe80::1%eth0]:1"},
	} {
		t.Run(c.in, func(t *testing.T) {
			u, err := ParseHost(c.in)
			require.NoError(t, err)
			require.Equal(t, c.want, u.Scheme+"://"+u.Host+slash(u.Path))
		})
	}
}

func slash(path string) string {
	if path == "" {
		return ""
	}
	return "/" + path
}

func TestParseHostRefuses(t *testing.T) {
	for _, in := range []string{
		"127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:port", "127.0.0.1:", "http://",
		`C:\Users\me\.ollama`, "C:/Users/me", "/usr/share/ollama", "~/ollama", `\\server\share`,
		"ftp://example.org", "unix:///run/ollama.sock", "a:b:c", "http://me:secret@example.org", "example.org?x=1",
		"example.org#top", "two words", "a\x1b]0;x\x07b", "http://http://x",
	} {
		t.Run(in, func(t *testing.T) {
			u, err := ParseHost(in)
			if in == "http://" { // nothing but a scheme is the default machine
				require.NoError(t, err)
				require.Equal(t, "127.0.0.1:80", u.Host)
				return
			}
			require.ErrorIs(t, err, ErrAddress)
		})
	}
}

func TestNewRefusesOtherMachines(t *testing.T) {
	for _, c := range []struct {
		host string
		kind error
	}{
		{"192.168.1.20", ErrRemote}, {"example.org", ErrRemote}, {"https://example.org", ErrRemote},
		{"[2001:db8::1]:11434", ErrRemote}, {"gpu-box", ErrRemote}, {"localhost.example.org", ErrRemote},
		{"ollama.com", ErrCloud}, {"https://ollama.com", ErrCloud}, {"https://api.ollama.com", ErrCloud},
		{"OLLAMA.COM.:443", ErrCloud},
	} {
		_, err := New(Options{Host: c.host})
		require.ErrorIs(t, err, c.kind, c.host)
	}
	_, err := New(Options{Host: "https://ollama.com", AllowRemote: true})
	require.ErrorIs(t, err, ErrCloud, "a remote server is not a cloud")
	for _, host := range []string{"", "localhost", "127.8.9.10:1", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]:1"} {
		c, err := New(Options{Host: host})
		require.NoError(t, err, host)
		require.True(t, c.Local(), host)
	}
	c, err := New(Options{Host: "192.168.1.20", AllowRemote: true})
	require.NoError(t, err)
	require.False(t, c.Local())
	require.Equal(t, "http://192.168.1.20:11434", c.Address())
}

// A name that stands for another machine is found out when it is dialled.
func TestDialRefusesOtherMachines(t *testing.T) {
	_, err := dialer(false).Dial("tcp", "192.0.2.1:11434")
	require.ErrorIs(t, err, ErrRemote)
}

func TestProxyIsForOtherNetworksOnly(t *testing.T) {
	for host, want := range map[string]bool{
		"127.0.0.1": true, "localhost": true, "::1": true, "0.0.0.0": true, "192.168.1.20": true, "10.0.0.1": true,
		"172.16.0.1": true, "fd00::1": true, "fe80::1": true, "169.254.1.1": true, "gpu-box": true, "box.local": true,
		"example.org": false, "8.8.8.8": false, "2001:db8::1": false,
	} {
		require.Equal(t, want, direct(host), host)
	}
	t.Setenv("HTTP_PROXY", "http://127.0.0.1:9") // a port where nothing listens
	t.Setenv("http_proxy", "http://127.0.0.1:9")
	proxy := newHTTP(true).Transport.(checked).next.(*http.Transport).Proxy
	for _, u := range []string{"http://127.0.0.1:11434", "http://0.0.0.0:11434", "http://192.168.1.20:11434"} {
		r, err := http.NewRequest(http.MethodGet, u, nil)
		require.NoError(t, err)
		p, err := proxy(r)
		require.NoError(t, err)
		require.Nil(t, p, u)
	}
}

package ollama

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// DefaultHost is where an Ollama server listens unless it was told otherwise.
const DefaultHost = "127.0.0.1:11434"

// ParseHost reads an address the way OLLAMA_HOST is written and returns the
// URL to dial. It follows Ollama's own rules, so that a setting that works
// there works here: no scheme means http and port 11434, "http://" alone means
// port 80 and "https://" port 443, quotes and spaces around it are dropped and
// a path is kept. It differs where Ollama guesses: a bad port is an error and
// not the default port, a pasted file path is an error, and the "any address"
// forms 0.0.0.0 and [::] become the loopback address they stand for.
func ParseHost(s string) (*url.URL, error) {
	given := s
	s = strings.TrimSpace(strings.Trim(strings.TrimSpace(s), `"'`))
	if s == "" {
		s = DefaultHost
	}
	bad := func(why string) (*url.URL, error) {
		return nil, &Error{Kind: ErrAddress, Detail: fmt.Sprintf("%.100q %s", given, why)}
	}

	scheme, rest, found := strings.Cut(s, "://")
	port := "11434"
	switch {
	case !found:
		scheme, rest = "http", s
	case strings.EqualFold(scheme, "http"):
		scheme, port = "http", "80"
	case strings.EqualFold(scheme, "https"):
		scheme, port = "https", "443"
	default:
		return bad("should begin with http:// or https://, or with neither")
	}
	if looksLikePath(rest) {
		return bad("looks like a folder, not an address")
	}

	hostport, path, _ := strings.Cut(rest, "/")
	if strings.ContainsAny(rest, "?#@") {
		return bad("should be a host and a port, with no name, password or query")
	}
	host, p, err := splitHostPort(hostport)
	if err != nil {
		return bad("is not a host and a port")
	}
	if p != "" {
		port = p
	}
	if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
		return bad("has no valid port; a port is a number from 1 to 65535")
	}
	if strings.ContainsAny(host, " \t\\\"'<>|*") || strings.IndexFunc(host, isControl) >= 0 {
		return bad("has characters that no host name has")
	}
	return &url.URL{Scheme: scheme, Host: net.JoinHostPort(connectable(host), port), Path: strings.TrimRight(path, "/")}, nil
}

// looksLikePath recognises a folder pasted in place of an address, such as
// C:\Users\me\.ollama or /usr/share/ollama.
func looksLikePath(s string) bool {
	if strings.Contains(s, `\`) || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "~") || strings.HasPrefix(s, ".") {
		return true
	}
	return len(s) >= 3 && s[1] == ':' && s[2] == '/'
}

func isControl(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }

// splitHostPort allows what net.SplitHostPort does not: no port, and an IPv6
// address without brackets.
func splitHostPort(s string) (host, port string, err error) {
	bare := s
	if strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") {
		bare = s[1 : len(s)-1]
	}
	if a, err := netip.ParseAddr(bare); err == nil && !strings.ContainsAny(bare, "[]") {
		return a.String(), "", nil
	}
	if !strings.Contains(s, ":") {
		return s, "", nil
	}
	host, port, err = net.SplitHostPort(s)
	if err == nil && port == "" {
		err = fmt.Errorf("the port is empty")
	}
	return host, port, err
}

// connectable replaces an address that is only good for listening by the
// loopback address that reaches the same server.
func connectable(host string) string {
	if host == "" {
		return "127.0.0.1"
	}
	if a, err := netip.ParseAddr(host); err == nil && a.Unmap().IsUnspecified() {
		if a.Unmap().Is4() {
			return "127.0.0.1"
		}
		return "::1"
	}
	return host
}

// loopback reports whether a host can only be this machine.
func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") || strings.HasSuffix(strings.ToLower(host), ".localhost") {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}

// direct reports whether a host is never reached through a web proxy: this
// machine, a private or link-local address, or a name without a dot. An
// address elsewhere is the only kind a proxy can know better than we do.
func direct(host string) bool {
	if loopback(host) || !strings.Contains(host, ".") && !strings.Contains(host, ":") {
		return true
	}
	a, err := netip.ParseAddr(host)
	if err != nil {
		low := strings.ToLower(host)
		return strings.HasSuffix(low, ".local") || strings.HasSuffix(low, ".lan") || strings.HasSuffix(low, ".internal")
	}
	a = a.Unmap()
	return a.IsPrivate() || a.IsLinkLocalUnicast() || a.IsUnspecified()
}

// isCloudHost reports whether a host is Ollama's own service.
func isCloudHost(host string) bool {
	low := strings.TrimSuffix(strings.ToLower(host), ".")
	return low == "ollama.com" || strings.HasSuffix(low, ".ollama.com") || low == "ollama.ai" || strings.HasSuffix(low, ".ollama.ai")
}

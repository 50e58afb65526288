package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/adrg/xdg"
)

// DefaultDir is the folder for everything repcoach stores: REPCOACH_HOME if
// that is set, and otherwise repcoach in the system's place for the data of
// programs (XDG_DATA_HOME, or ~/.local/share, ~/Library/Application Support
// or %LOCALAPPDATA%).
func DefaultDir() (string, error) {
	if dir := os.Getenv("REPCOACH_HOME"); dir != "" {
		return filepath.Abs(dir)
	}
	if !filepath.IsAbs(xdg.DataHome) {
		return "", errors.New("your home folder is not known, so there is nowhere to keep sessions; set REPCOACH_HOME to a folder")
	}
	return filepath.Join(xdg.DataHome, "repcoach"), nil
}

// Warnings says, in sentences a person understands, what about the place of
// the data folder puts the conversations in it at risk.
func (s *Store) Warnings() []string { return append([]string(nil), s.warnings...) }

func warnings(dir string) (told []string) {
	if info, err := os.Stat(dir); err == nil && looser(info) {
		told = append(told, fmt.Sprintf("Other people on this computer can look into %s. To keep them out, run: chmod 700 %q", dir, dir))
	}
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		real = dir
	}
	for _, path := range []string{dir, real} {
		if service := syncService(path); service != "" {
			return append(told, fmt.Sprintf("%s looks like a folder that %s copies to the internet. Your conversations would leave this computer. To keep them here, set REPCOACH_HOME to another folder.", dir, service))
		}
	}
	return told
}

// syncService names the service that copies a path to the internet, judged
// by the names its folders have, or returns "".
func syncService(path string) string {
	for _, part := range strings.Split(strings.ToLower(filepath.ToSlash(path)), "/") {
		switch {
		case strings.HasPrefix(part, "onedrive"):
			return "OneDrive"
		case strings.HasPrefix(part, "dropbox"):
			return "Dropbox"
		case part == "google drive", part == "googledrive", part == "my drive", strings.HasPrefix(part, "googledrive-"):
			return "Google Drive"
		case part == "icloud drive", part == "iclouddrive", part == "mobile documents", part == "com~apple~clouddocs":
			return "iCloud"
		case part == "nextcloud", part == "owncloud", part == "box sync", part == "pcloud drive", part == "cloudstorage":
			return "a cloud drive"
		}
	}
	return ""
}

// looser reports whether others than its owner may use a file or folder.
// Windows keeps no such bits.
func looser(info os.FileInfo) bool {
	return runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

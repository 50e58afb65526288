package look

// Scroll is a window of Height lines over Total lines. While it follows, it
// stays at the end as lines are added.
type Scroll struct {
	Top, Height, Total int
	Follow             bool
}

// Fit sets both sizes and keeps the window where it was, or at the end while
// it follows.
func (s *Scroll) Fit(height, total int) {
	s.Height, s.Total = max(0, height), total
	if s.Follow {
		s.Top = s.last()
	}
	s.Top = min(max(0, s.Top), s.last())
}

// By moves the window by n lines; at the end it begins to follow.
func (s *Scroll) By(n int) {
	s.Top = min(max(0, s.Top+n), s.last())
	s.Follow = s.Top == s.last()
}

// Page is how far a page goes: one line of the old one stays in sight.
func (s *Scroll) Page() int { return max(1, s.Height-1) }

// Show moves the window as little as needed to have lines from to to in it.
func (s *Scroll) Show(from, to int) {
	if to >= s.Top+s.Height {
		s.Top = to - s.Height + 1
	}
	if from < s.Top {
		s.Top = from
	}
	s.Top = min(max(0, s.Top), s.last())
}

// End is the first line after the window.
func (s *Scroll) End() int { return min(s.Total, s.Top+s.Height) }

// Above and Below say how many lines are out of sight.
func (s *Scroll) Above() int { return s.Top }

// Below says how many lines follow the window.
func (s *Scroll) Below() int { return s.Total - s.End() }

// Of returns the lines in the window.
func (s *Scroll) Of(lines []string) []string {
	return lines[min(s.Top, len(lines)):min(s.End(), len(lines))]
}

func (s *Scroll) last() int { return max(0, s.Total-s.Height) }

package journal

func child(play string) int { return 2 }

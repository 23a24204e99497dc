"""Ways out: one file per format. A new format is a file here and the command or option that names it."""

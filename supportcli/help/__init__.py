"""Help as plain text, laid out by us: pages of commands, examples as the program was called, topics. A topic is a
file."""

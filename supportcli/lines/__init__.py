"""Whole lines played through the door, one command after another: `batch` from a stream, `demo` from a story."""

"""Benchmarks: what a command costs against a Typer hello, and whether a million facts change that. Not for pytest."""

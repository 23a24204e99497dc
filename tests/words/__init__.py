"""The words room: tables of lines as people type them, and random lines."""

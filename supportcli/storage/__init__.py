"""The one file on disk: journal, rows, search, what belongs to this machine. All SQL lives in this folder."""

from sqlite3 import Connection, Error

__all__ = ["Connection", "Error"]  # for annotations elsewhere: sqlite3 itself is imported here only

"""supportcli: calls, attempted fixes, promised call-backs and escalations, over one local SQLite file."""

__version__ = "0.1.0"

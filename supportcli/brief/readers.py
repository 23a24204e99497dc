"""Whom a brief can address, and whose promises that reader may see. A new reader is a name here and its words in every
file of phrases/."""

from collections.abc import Collection

from supportcli.parties import PARTIES

READERS = ("next-line", "provider", "authority", "colleague")


def reader_of(role: str) -> str:
    """Who reads it, when nobody said: a customer writes to the provider, an agent to a colleague."""
    return "provider" if role == "customer" else "colleague"


def promising(reader: str, role: str) -> Collection[str]:
    """The parties whose promises belong into the brief.

    A customer lists those of the others. An agent tells colleagues all, but a supplier only its own: what was promised
    to our customer is none of its business.
    """
    if role == "customer":
        return ("support", "third_party")
    return ("third_party",) if reader == "provider" else PARTIES

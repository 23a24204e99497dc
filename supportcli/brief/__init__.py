"""The brief: the evidence of a ticket on one page, in the reader's language, for whoever acts next.

`evidence.py` takes the values out of a ticket, `sheet.py` and `parts.py` say them in a language of phrases/, templates/
and `blocks.py` draw what is said. A new reader is a row in `readers.py`, a new language a file in phrases/.
"""

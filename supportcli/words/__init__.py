"""What somebody typed, taken apart: options, text, the result, the time, the minutes, keys, queries. Pure.

No clock, no database, no printing. One file per kind of words; each gives values or raises `Refused` with finished
lines to type. A new kind of words is a new file here; a new result phrase is a word in `phrases.py`.
"""

"""How words are found that are spelled, inflected or joined in another way: values to values, no SQL and no clock.

One file for each step: spelling (folding.py, at every write), the words of a question (asking.py), inflections
(stems.py), misspelt words (typos.py), the place in the text that is shown (marking.py). A new language is a row in
stems.py; nothing here says a sentence.
"""

"""How words are found that are spelled, inflected or joined in another way: values to values, no SQL and no clock.

One file for each step: spelling (folding.py, at every write), the words of a question (asking.py), inflections
(stems.py), verbs and roots that no stemmer knows (verbs.py), scripts without blanks (runs.py, han.py), misspelt words
(typos.py), words that may be left out (small_words.py), the place in the text that is shown (marking.py). A new
language is a row in stems.py; nothing here says a sentence.
"""

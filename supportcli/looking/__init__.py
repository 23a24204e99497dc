"""What is looked at: a file reads what one command asks for and hands it to a page. Writes nothing to the journal.

A new view is a file here (or a function of one), its page in pages/, its command in commands/.
"""

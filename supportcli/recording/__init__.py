"""Between a command and the desk: typed values are checked, the promise or customer that is meant is found, the
facts of one act are recorded.

One file per act (`promising.py`: callback, kept, broken, moved, cancelled). Functions take the `Book` of the desk
and give a `Done`. A new act is a file here with its facts in facts/ and its command in commands/.
"""

"""Documents for people: values in, blocks of results.py out. One file per page; no SQL, no clock (`now` is handed
in)."""

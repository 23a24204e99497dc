"""Groups of figures that several reports show, one a file: material in, figures out. A new group is a new file."""

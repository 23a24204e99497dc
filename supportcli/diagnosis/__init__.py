"""What can be wrong and how it is found: standard steps in the words of five languages, layers, questions. Pure."""

"""Days, hours and how certain they are, in the words of a document."""

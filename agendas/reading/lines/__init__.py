"""Lines of a document, and their marks: what every reader begins with."""

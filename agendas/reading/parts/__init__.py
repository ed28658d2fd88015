"""The parts of a document, told by their headings or by what they hold."""

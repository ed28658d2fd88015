"""The rows and columns of tables, and the forms of lines that are no table."""

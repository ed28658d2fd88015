"""Organizations of work and programmes: which item is taken up when."""

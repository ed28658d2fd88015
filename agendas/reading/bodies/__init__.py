"""The names of bodies, the numbers of their sessions, and where they meet."""

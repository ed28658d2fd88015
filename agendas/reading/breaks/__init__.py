"""Breaks between lines and cells that were lost, put back."""

"""Lists of meetings: calendars of all forms."""

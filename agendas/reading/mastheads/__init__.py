"""What stands before the text: bodies, symbol, days and place of the meeting."""

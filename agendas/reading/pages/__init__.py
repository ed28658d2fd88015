"""What a page or a site puts around the text: heads, feet, notes, menus."""

"""Views of the grid models, with the keys that people know from a spreadsheet."""

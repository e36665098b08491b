"""Small widgets promoted in the Designer forms."""

"""The dialogs of the window. What they edit is written at once and can be undone, as in tabs."""

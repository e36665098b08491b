"""The structured text of a section of the LKjIP: what it is, as JSON, as plain text, its fields."""

"""The builders: one report each, from a document and its measured years to a document model."""

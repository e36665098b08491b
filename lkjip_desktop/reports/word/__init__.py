"""The Word document: from blocks of the model to headings, paragraphs and real tables."""

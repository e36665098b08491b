"""The workbook: from blocks of the model to sheets of Excel."""

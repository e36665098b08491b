"""Grids as data: columns, the models over row objects, and what may be done with rows."""

"""Rows of any table as organisations and placements, once it is known what their columns mean."""

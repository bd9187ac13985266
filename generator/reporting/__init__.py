"""Diagnostics shown: one file a format."""

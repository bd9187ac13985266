"""Markdown that people wrote, set as HTML with nothing in it that could act."""

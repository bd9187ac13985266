"""Internship Catalog: Markdown listings in, a searchable website out."""

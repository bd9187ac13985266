"""Spreadsheets: where the table begins in a sheet, and the rows below."""

"""Artifacts to the output folder, all or nothing."""

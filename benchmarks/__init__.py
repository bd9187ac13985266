"""Builds measured beside Hugo's, on generated listings."""

"""A page to bytes."""

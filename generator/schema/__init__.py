"""What a record is, each field said once, and everything derived from it."""

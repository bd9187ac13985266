"""Kinds of value: how each is read from the words people write; one file each."""

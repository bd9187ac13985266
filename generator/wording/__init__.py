"""What we say, in a language: messages, names, days and figures, and values in words."""

"""Files mended and laid out by edits: whatever no edit touches stays as it was, byte for byte."""

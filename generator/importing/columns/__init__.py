"""What the columns of other people's tables mean: guessed by their names, and kept in a file that people mend."""

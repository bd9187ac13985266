"""What must hold, of one record and of the catalogue; one rule a file."""

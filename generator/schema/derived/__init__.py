"""What follows from the fields being said once."""

"""Which pages ought to be, and all that each may show."""

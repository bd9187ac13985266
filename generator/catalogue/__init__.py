"""Records with their indexes, and named questions about them."""

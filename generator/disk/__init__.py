"""What is asked of the disk, and what its errors become."""

"""Other people's listings into ours."""

"""Offers of IAESTE, the International Association for the Exchange of Students for Technical Experience."""

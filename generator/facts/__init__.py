"""What can be asked of a listing: one file a fact, its kind a class that knows all that is special about such facts."""

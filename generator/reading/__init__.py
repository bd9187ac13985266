"""Files to documents to records; the only place that knows line and column."""

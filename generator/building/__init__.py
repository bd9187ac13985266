"""The pipeline, the cache, the workers, the result."""

"""What pages say to machines: structured data by schema.org, as JSON-LD."""

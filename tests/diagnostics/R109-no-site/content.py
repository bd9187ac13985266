"""A catalogue whose `site.yaml` was never written."""


def write(content):
    """Take the file away."""
    (content / "site.yaml").unlink()

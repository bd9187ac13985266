"""The search index: what is worth searching, through Pagefind, to files of the site."""

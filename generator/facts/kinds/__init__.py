"""The kinds of fact: how each lies in the columns, is asked by an address, and by a form."""

"""Rows of a table, from what their columns say."""

from generator.diagnostics.place import Place, Span
from generator.importing.table import Cell, Row


def row(**said: str) -> Row:
    """A row whose columns stand on a line each, in order; `Ref_No` stands for `Ref.No`."""
    columns = {name.replace("Ref_No", "Ref.No"): text for name, text in said.items() if text}
    cells = {name: Cell(text=text, place=place(line)) for line, (name, text) in enumerate(columns.items(), 2)}
    return Row(place=place(1), cells=cells)


def place(line: int) -> Place:
    return Place(path="offers.json", span=Span(line=line, column=1, end_line=line, end_column=2))

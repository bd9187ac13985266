"""Facts whose values are keys, whatever gives them: any of those asked for will do."""

from abc import abstractmethod
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays, nothing
from generator.facts.kinds.controls import Boxes, Control, Picker, Value
from generator.facts.kinds.fact import Fact, Laid
from generator.facts.kinds.row_lists import lay
from generator.wording.wording import Wording

ClosedList = tuple[tuple[str, str], ...]
"""The values of a closed list in the order that people read them in, each with what it is called (a message)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed(Fact):
    """A listing may have several keys; none means *not stated*.

    They are those of a closed list, `words`, or else called by `named` and shown by their names. `ask`, where
    there are too many to tick, says what to type. `shared` names values alike in every language; the columns hold it.
    `titled`: by themselves the values, such as "Some" or "Yes", do not say what of, so that the label goes with them.
    """

    words: ClosedList = ()
    named: Callable[[Wording, str], str] | None = None
    ask: str = ""
    titled: bool = False
    shared: Callable[[Catalogue, str], str] | None = None

    @abstractmethod
    def keys_of(self, listing: Listing) -> Sequence[str]:
        """What a listing has."""

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Indices into `values`, those that occur; `unstated` tells whether some row has none."""
        of_rows = [tuple(self.keys_of(row)) for row in rows]
        unlike = set(of_rows)  # thousands of rows say one of a few things
        values = self.ordered(catalogue, set(chain.from_iterable(unlike)))
        index = {value: number for number, value in enumerate(values)}
        numbers = {keys: [index[key] for key in dict.fromkeys(keys)] for keys in unlike}
        width = 1 if len(values) < nothing(1) else 2
        laid: Laid = {"name": self.name, "kind": self.kind, "values": values, "unstated": () in unlike}
        laid |= lay([numbers[keys] for keys in of_rows], width, arrays)
        return laid | ({"names": [self.shared(catalogue, value) for value in values]} if self.shared else {})

    def ordered(self, catalogue: Catalogue, used: Collection[str]) -> list[str]:
        """The values of the columns, in their order there."""
        del catalogue
        return sorted(used)

    def control(self, laid: Laid, wording: Wording) -> Control | None:
        """A box for each value, or a field to pick one by typing."""
        label, unstated = self.said(wording), laid["unstated"]
        if self.ask:
            names = () if self.shared else tuple(self.called(wording, key) for key in laid["values"])
            ask = wording.messages.gettext(self.ask)
            return Picker(name=self.name, label=label, ask=ask, names=names, unstated=unstated, titled=self.titled)
        values = self.values(laid, wording)
        return Boxes(name=self.name, label=label, values=values, unstated=unstated, titled=self.titled)

    def values(self, laid: Laid, wording: Wording) -> tuple[Value, ...]:
        """The values that can be ticked, in the order in which they are read."""
        used = laid["values"]
        if self.words:
            said = wording.messages.gettext
            return tuple(Value(key=key, name=said(word)) for key, word in self.words if key in used)
        named = (Value(key=key, name=self.called(wording, key)) for key in used)
        return tuple(sorted(named, key=lambda value: wording.names.sort_key(value.name)))

    def called(self, wording: Wording, key: str) -> str:
        """What a value is called."""
        return self.named(wording, key) if self.named else key

    def query(self, *keys: str) -> str:
        """The part of an address that asks for any of `keys`."""
        return f"{self.name}={','.join(sorted(keys))}"

    def told(self) -> tuple[str, str]:
        """Its words, where they are a closed list."""
        words = ", ".join(f"`{key}`" for key, _ in self.words) or "those that occur"
        return words, f"`{self.name}=` keys, any of them"

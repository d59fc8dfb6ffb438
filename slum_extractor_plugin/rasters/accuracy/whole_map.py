"""The area of each class in a whole map, by its errors in test areas that hold only a part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from ...formats.figures import hectares, three
from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..estimates.sampled_areas import LEAST_AREAS, LEAST_WITH_CLASS, SampledAreas
from .confusion import count_pairs
from .objects import MOST_PIECES, Patches
from .pairs import Strip


class MapSums:
    """Collects the areas of classes in a map and in its test areas, from strips that follow each other downwards.

    A test area is a patch of the mask's cells: squares that share a side are one.
    """

    def __init__(self) -> None:
        self._map: Counter = Counter()
        self._patches = Patches()
        self._sums: list[tuple[int, dict[tuple[str, int], np.ndarray]]] = []

    def add(self, strip: Strip, cell_area: float) -> None:
        """Take a strip of a mask's cells, and a cell's area in square metres."""
        shown = strip.classified[strip.mapped]
        self._map.update({value: count * cell_area for (value, _), count in count_pairs(shown, shown).items()})
        if self._patches.pieces > MOST_PIECES:
            return
        before = self._patches.pieces
        numbers = self._patches.add(strip.inside, cell_area)[strip.known] - before
        length = self._patches.pieces - before + 1
        sums = {
            (side, int(value)): np.bincount(numbers[values == value], minlength=length)[1:] * cell_area
            for side, values in (("mapped", strip.classified[strip.known]), ("true", strip.true[strip.known]))
            for value in np.unique(values)
        }
        self._sums.append((before, sums))

    def areas(self) -> dict[int, SampledAreas]:
        """Return the square metres of each class but the background; empty where the mask has too many patches."""
        if self._patches.pieces > MOST_PIECES:
            return {}
        objects, _ = self._patches.objects()
        sides = {side: self._by_area(side, objects) for side in ("mapped", "true")}
        sizes = sum(sides["mapped"].values(), np.zeros(int(objects.max(initial=-1)) + 1))
        compared, nothing = sizes > 0, np.zeros(len(sizes))
        return {
            value: SampledAreas(
                sum(self._map.values()),
                self._map[value],
                sizes[compared],
                *(sides[side].get(value, nothing)[compared] for side in ("mapped", "true")),
            )
            for value in sorted({*self._map, *sides["true"]} - {0})
        }

    def _by_area(self, side: str, objects: np.ndarray) -> dict[int, np.ndarray]:
        """Return the square metres of each class in each test area."""
        found: dict[int, np.ndarray] = {}
        for before, sums in self._sums:
            for (of_side, value), by_piece in sums.items():
                if of_side == side:
                    total = found.setdefault(value, np.zeros(int(objects.max()) + 1))
                    np.add.at(total, objects[before : before + len(by_piece)], by_piece)
        return found


def in_words(names: Mapping[int, str], tr: Callable[[str], str]) -> dict[int, str]:
    """Return the names of classes as a sentence begins with them: one that is only a number says that it is a class."""
    return {value: tr("Class {}").format(name) if name == str(value) else name for value, name in names.items()}


def answers(areas: Mapping[int, SampledAreas], names: Mapping[int, str], tr: Callable[[str], str]) -> Iterator[str]:
    """Yield a sentence for each class: its area in the whole map with an interval, or why there is none."""
    for value, sampled in areas.items():
        found = sampled.estimate()
        if found is not None:
            text = tr(
                "{}: {} in the whole map, 95 % interval {} to {}. The map shows {}; this is corrected by its errors in "
                "{} test areas."
            )
            low = three(found.low / SQUARE_METRES_OF_A_HECTARE)
            figures = hectares(found.value), low, hectares(found.high), hectares(sampled.map_class)
            yield text.format(names[value], *figures, len(sampled.sizes))
        elif sampled.are_enough:
            text = tr(
                "{}: no estimate for the whole map: in the test areas it is only on the map, or only in the truth."
            )
            yield text.format(names[value])
        else:
            text = tr(
                "{}: no estimate for the whole map. It needs {} separate test areas or more, {} of them with this "
                "class; there are {}, {} of them with it. Draw more at random places."
            )
            needed = LEAST_AREAS, LEAST_WITH_CLASS, len(sampled.sizes), sampled.with_class
            yield text.format(names[value], *needed)


def condition(areas: Mapping[int, SampledAreas], tr: Callable[[str], str]) -> str:
    """Return on what the estimates depend; empty where there are none."""
    if all(sampled.estimate() is None for sampled in areas.values()):
        return ""
    return tr(
        "This interval is for test areas at random places. If they were chosen by eye, it only shows how much they "
        "differ from each other, and the estimate may be wrong by more."
    )

"""Single objects in a chip, for the formats that label objects instead of cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

#: Cells of one class that touch, corners included, are one object of a class raster.
_TOUCHING = np.ones((3, 3), bool)


@dataclass(frozen=True)
class ChipObjects:
    """The objects of one chip.

    Attributes:
        numbers: int32 (rows, columns): 0, or the number of the object that a cell belongs to, from 1.
        values: the class value of each object; the first is that of number 1.
    """

    numbers: np.ndarray
    values: tuple[int, ...]

    @classmethod
    def of_classes(cls, label: np.ndarray) -> ChipObjects:
        """Return the patches of touching cells of one class in ``label`` (rows, columns)."""
        numbers, values = np.zeros(label.shape, np.int32), []
        for value in np.unique(label[label > 0]).tolist():
            patches, count = ndimage.label(label == value, _TOUCHING)
            numbers = np.where(patches > 0, patches + len(values), numbers)
            values += [value] * count
        return cls(numbers.astype(np.int32), tuple(values))

    @property
    def label(self) -> np.ndarray:
        """The class value of each cell (rows, columns)."""
        return np.array((0, *self.values))[self.numbers]

    def boxes(self) -> Iterator[tuple[int, tuple[int, int, int, int]]]:
        """Yield the class value of each object that has a cell, and its box in cells: left, top, right, bottom."""
        for value, found in zip(self.values, ndimage.find_objects(self.numbers, len(self.values))):
            if found is not None:
                rows, columns = found
                yield value, (columns.start, rows.start, columns.stop, rows.stop)

    def masks(self) -> Iterator[tuple[int, np.ndarray]]:
        """Yield each class value that has a cell, and where its objects are: 0, or 1, 2, 3... (rows, columns)."""
        classes = self.label
        for value in np.unique(classes[classes > 0]).tolist():
            present, renumbered = np.unique(np.where(classes == value, self.numbers, 0), return_inverse=True)
            first = 0 if present[0] == 0 else 1
            yield value, (renumbered + first).reshape(classes.shape)

    def areas(self, cell_area: float) -> dict[int, list[float]]:
        """Return the areas of the objects of each class that have a cell; ``cell_area`` gives the unit."""
        counts = np.bincount(self.numbers.ravel(), minlength=len(self.values) + 1)[1:]
        areas = defaultdict(list)
        for value, count in zip(self.values, counts.tolist()):
            if count:
                areas[value].append(count * cell_area)
        return dict(areas)

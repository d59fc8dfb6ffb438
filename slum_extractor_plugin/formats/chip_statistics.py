"""What is counted over chips: cell values of each band, cells of each class. Plain numbers that can be merged.

Two parts of the chips, counted apart and merged, give the same as one count over both. Means and squared deviations
are merged as Chan, Golub and LeVeque (1979) do, which stays exact where the textbook's sums of squares cancel.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class BandStatistics:
    """Cell values of one band over all chips, NoData left out; ``count`` is 0 where only the summary is known."""

    minimum: float
    maximum: float
    mean: float
    standard_deviation: float
    count: int = 0

    @property
    def squared_deviations(self) -> float:
        """Sum of the squared deviations from the mean."""
        return self.standard_deviation**2 * self.count

    @classmethod
    def of_moments(
        cls, minimum: float, maximum: float, mean: float, squared_deviations: float, count: int
    ) -> BandStatistics:
        """Return the statistics of ``count`` cells whose squared deviations from ``mean`` sum to the given number."""
        return cls(minimum, maximum, mean, math.sqrt(max(0.0, squared_deviations) / max(1, count)), count)

    def merged(self, other: BandStatistics) -> BandStatistics:
        """Return the statistics of the cells of both."""
        if not self.count or not other.count:
            return self if self.count else other
        count = self.count + other.count
        delta = other.mean - self.mean
        mean = self.mean + delta * other.count / count
        squared = self.squared_deviations + other.squared_deviations + delta**2 * self.count * other.count / count
        minimum, maximum = min(self.minimum, other.minimum), max(self.maximum, other.maximum)
        return BandStatistics.of_moments(minimum, maximum, mean, squared, count)


#: The statistics of no cell, to start merging from.
NO_CELLS = BandStatistics(math.inf, -math.inf, 0.0, 0.0)


@dataclass(frozen=True)
class Spread:
    """How a number that every chip has (cells of a class, classes present) is spread over the chips."""

    minimum: float = 0
    maximum: float = 0
    total: float = 0
    count: int = 0

    @classmethod
    def of(cls, numbers: Collection[float]) -> Spread:
        """Return the spread of some numbers."""
        return cls(min(numbers), max(numbers), sum(numbers), len(numbers)) if numbers else cls()

    @property
    def mean(self) -> float:
        """The mean over the chips; 0 without any."""
        return self.total / self.count if self.count else 0.0

    def merged(self, other: Spread) -> Spread:
        """Return the spread over the chips of both."""
        if not self.count or not other.count:
            return self if self.count else other
        minimum, maximum = min(self.minimum, other.minimum), max(self.maximum, other.maximum)
        return Spread(minimum, maximum, self.total + other.total, self.count + other.count)

    def with_absent(self, count: int) -> Spread:
        """Return the spread over ``count`` chips, of which those not counted yet have the number 0."""
        return self.merged(Spread(0, 0, 0, count - self.count))


@dataclass(frozen=True)
class ClassStatistics:
    """Cells of each class over the chips that were counted; value 0, which is no class, is left out."""

    chips: int = 0
    classes_per_chip: Spread = Spread()
    _pixels: Mapping[int, Spread] = field(default_factory=dict)
    _chips_with: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of_chip(cls, cells: Mapping[int, int]) -> ClassStatistics:
        """Return the statistics of one chip with ``cells`` of each class value."""
        present = {value: count for value, count in cells.items() if value != 0 and count > 0}
        spreads = {value: Spread.of([count]) for value, count in present.items()}
        return cls(1, Spread.of([len(present)]), spreads, dict.fromkeys(present, 1))

    @property
    def values(self) -> tuple[int, ...]:
        """The class values that occur, sorted."""
        return tuple(sorted(self._pixels))

    def pixels(self, value: int) -> Spread:
        """Return how many cells of a class a chip has, chips without the class included."""
        return self._pixels.get(value, Spread()).with_absent(self.chips)

    def chips_with(self, value: int) -> int:
        """Return the number of chips in which a class occurs."""
        return self._chips_with.get(value, 0)

    def merged(self, other: ClassStatistics) -> ClassStatistics:
        """Return the statistics over the chips of both."""
        values = {*self._pixels, *other._pixels}
        return ClassStatistics(
            self.chips + other.chips,
            self.classes_per_chip.merged(other.classes_per_chip),
            {value: self.pixels(value).merged(other.pixels(value)) for value in values},
            {value: self.chips_with(value) + other.chips_with(value) for value in values},
        )


@dataclass(frozen=True)
class FeatureStatistics:
    """Objects of each class over the chips that were counted, for the formats that label objects."""

    chips: int = 0
    features_per_chip: Spread = Spread()
    _areas: Mapping[int, Spread] = field(default_factory=dict)
    _chips_with: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of_chip(cls, areas: Mapping[int, Collection[float]]) -> FeatureStatistics:
        """Return the statistics of one chip with objects of these ``areas``, square units of the CRS, by class."""
        spreads = {value: Spread.of(sizes) for value, sizes in areas.items()}
        number = sum(len(sizes) for sizes in areas.values())
        return cls(1, Spread.of([number]), spreads, dict.fromkeys(areas, 1))

    @property
    def values(self) -> tuple[int, ...]:
        """The class values that occur, sorted."""
        return tuple(sorted(self._areas))

    def areas(self, value: int) -> Spread:
        """Return how large the objects of a class are; ``count`` is their number."""
        return self._areas.get(value, Spread())

    def chips_with(self, value: int) -> int:
        """Return the number of chips in which a class occurs."""
        return self._chips_with.get(value, 0)

    def merged(self, other: FeatureStatistics) -> FeatureStatistics:
        """Return the statistics over the chips of both."""
        values = {*self._areas, *other._areas}
        return FeatureStatistics(
            self.chips + other.chips,
            self.features_per_chip.merged(other.features_per_chip),
            {value: self.areas(value).merged(other.areas(value)) for value in values},
            {value: self.chips_with(value) + other.chips_with(value) for value in values},
        )

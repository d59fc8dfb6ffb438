"""How cells become the numbers that a network takes: one offset and one scale a band, kept in the package.

Both rules of arcgis.learn's inference are of this form (facts: read and run with arcgis 2.4.4): 8 bit RGB is scaled by
ImageNet's statistics, everything else by the statistics of the training chips. At inference nothing is clamped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from ..errors import PackageError

#: Mean and standard deviation of ImageNet's red, green and blue, as shares of 255.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)

#: Networks take float32; beyond its largest number every cell would become "not a number".
_LARGEST = 3.4028234663852886e38


@dataclass(frozen=True)
class Normalisation:
    """Network input = (cell - offset) / scale, with one offset and scale for each band that the network takes."""

    offset: tuple[float, ...]
    scale: tuple[float, ...]


@dataclass(frozen=True)
class NormalizationStats:
    """Statistics over ALL bands of the training chips, as ``NormalizationStats`` of an .emd holds them.

    ``band_*`` are in cell values; ``scaled_*`` are those of (cell - min) / (max - min).
    """

    band_min: tuple[float, ...]
    band_max: tuple[float, ...]
    band_mean: tuple[float, ...]
    band_std: tuple[float, ...]
    scaled_min: tuple[float, ...]
    scaled_max: tuple[float, ...]
    scaled_mean: tuple[float, ...]
    scaled_std: tuple[float, ...]

    @property
    def bands(self) -> int:
        """Number of bands of the training chips."""
        return len(self.band_min)

    @classmethod
    def from_bands(
        cls, minimum: Sequence[float], maximum: Sequence[float], mean: Sequence[float], std: Sequence[float]
    ) -> NormalizationStats:
        """Return the statistics with the scaled ones worked out from the plain ones (all in cell values)."""
        ranges = [_range(low, high) for low, high in zip(minimum, maximum)]
        return cls(
            tuple(map(float, minimum)),
            tuple(map(float, maximum)),
            tuple(map(float, mean)),
            tuple(map(float, std)),
            tuple(0.0 for _ in ranges),
            tuple((high - low) / span for low, high, span in zip(minimum, maximum, ranges)),
            tuple((value - low) / span for value, low, span in zip(mean, minimum, ranges)),
            tuple(value / span for value, span in zip(std, ranges)),
        )

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> NormalizationStats:
        """Read the object of an .emd.

        Raises:
            PackageError: a list that the normalisation needs is missing, of another length, or holds no numbers.
        """
        if not isinstance(values, Mapping):
            raise PackageError("NormalizationStats of the model definition is not an object; save the model again.")
        lists = {field.name: _numbers(values, field.name + "_values") for field in fields(cls)}
        needed = {len(lists[name] or ()) for name in ("band_min", "band_max", "scaled_mean", "scaled_std")}
        if len(needed) != 1 or needed == {0}:
            raise PackageError(
                "NormalizationStats of the model definition must have band_min_values, band_max_values, "
                "scaled_mean_values and scaled_std_values of one length; save the model again."
            )
        return cls(**{name: numbers or () for name, numbers in lists.items()})

    def moved(self, places: Mapping[int, int], count: int) -> NormalizationStats:
        """Return the statistics of ``count`` bands, in which band ``old`` of these is at ``places[old]``.

        Bands that get none have the range 0 to 1, the mean 0 and the deviation 1; they are for no network to take.
        """
        values = {}
        for field in fields(self):
            old, usual = getattr(self, field.name), float(field.name.endswith(("max", "std")))
            new = [usual] * count
            for source, target in places.items():
                new[target] = old[source] if old else usual
            values[field.name] = tuple(new) if old else ()
        return NormalizationStats(**values)

    def to_dict(self) -> dict[str, list[float]]:
        """Return the object as an .emd holds it; lists that were missing when it was read stay out."""
        lists = {field.name + "_values": list(getattr(self, field.name)) for field in fields(self)}
        return {name: numbers for name, numbers in lists.items() if numbers}


def imagenet() -> Normalisation:
    """Return the rule for 8 bit red, green and blue."""
    return Normalisation(tuple(255 * mean for mean in IMAGENET_MEAN), tuple(255 * std for std in IMAGENET_STD))


def from_statistics(stats: NormalizationStats, bands: Sequence[int]) -> Normalisation:
    """Return the rule ((x - min) / (max - min) - scaled mean) / scaled std for the zero-based ``bands``.

    A band whose range or scaled deviation is 0 says nothing; it is divided by 1 in place of 0.

    Raises:
        PackageError: a band is not among those of the statistics.
    """
    if any(not 0 <= band < stats.bands for band in bands):
        raise PackageError(
            f"The model takes the bands {list(bands)} but its NormalizationStats cover {stats.bands} bands only; "
            "save the model again."
        )
    ranges = [_range(stats.band_min[band], stats.band_max[band]) for band in bands]
    offset = [stats.band_min[band] + stats.scaled_mean[band] * span for band, span in zip(bands, ranges)]
    scale = [(stats.scaled_std[band] or 1.0) * span for band, span in zip(bands, ranges)]
    return Normalisation(tuple(offset), tuple(scale))


def _range(low: float, high: float) -> float:
    return float(high) - float(low) or 1.0


def _numbers(values: Mapping[str, object], name: str) -> tuple[float, ...] | None:
    numbers = values.get(name)
    if numbers is None:
        return None
    if not isinstance(numbers, list) or not all(_is_finite(number) for number in numbers):
        raise PackageError(
            f"{name} of the model definition must be a list of finite numbers within the range of float32; save the "
            "model again."
        )
    return tuple(float(number) for number in numbers)


def _is_finite(number: object) -> bool:
    return isinstance(number, (int, float)) and not isinstance(number, bool) and abs(number) <= _LARGEST

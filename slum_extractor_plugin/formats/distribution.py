"""What the cells of training images were like, as a package keeps it: the key ``TrainingDistribution`` of an .emd.

ArcGIS ignores the key. It lets a new image be compared with those that a model was trained on; see comparison.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import PackageError
from .chip_numbers import finite

#: Shares of the cells at which the quantiles are kept.
SHARES = (0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999)

_BANDS, _SHARES, _CLASSES = "Bands", "Shares", "ClassShares"

#: How far shares of classes, of six digits, may be from adding up to 1.
_ROUNDING = 1e-3


@dataclass(frozen=True)
class BandDistribution:
    """Cells of one band, NoData left out, in the image's own units.

    Attributes:
        quantiles: at :data:`SHARES`, ascending.
        mean, deviation: of all cells.
        sharpness: mean difference between neighbours in a row, as a share of the deviation. Blur and coarser cells that
            were resampled lower it, noise raises it, and gain and offset leave it as it is.
    """

    quantiles: tuple[float, ...]
    mean: float
    deviation: float
    sharpness: float


@dataclass(frozen=True)
class Distribution:
    """Cells of images.

    Attributes:
        bands: of each band that the network takes, in its order.
        classes: share of each output of the network among the labelled cells; empty where it is not known.
    """

    bands: tuple[BandDistribution, ...]
    classes: tuple[float, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the object as an .emd holds it, with six significant digits."""
        classes = {_CLASSES: _rounded(self.classes)} if self.classes else {}
        return {
            _SHARES: list(SHARES),
            **classes,
            _BANDS: [
                {
                    "Quantiles": _rounded(band.quantiles),
                    "Mean": _rounded([band.mean])[0],
                    "Deviation": _rounded([band.deviation])[0],
                    "Sharpness": _rounded([band.sharpness])[0],
                }
                for band in self.bands
            ],
        }

    @classmethod
    def from_dict(cls, values: Any, bands: int, outputs: int) -> Distribution:
        """Read the object of an .emd, of a network of so many bands and outputs.

        Raises:
            PackageError: it is not what :meth:`to_dict` gives, or not of as many bands or outputs.
        """
        try:
            if list(map(float, values[_SHARES])) != list(SHARES) or len(values[_BANDS]) != bands:
                raise ValueError("other shares or bands")
            classes = _class_shares(values[_CLASSES], outputs) if _CLASSES in values else ()
            return cls(tuple(map(_band, values[_BANDS])), classes)
        except (TypeError, KeyError, ValueError, OverflowError) as error:
            raise PackageError(
                "TrainingDistribution of the model definition cannot be read; save the model again, or remove the key."
            ) from error


def _class_shares(values: Sequence[Any], outputs: int) -> tuple[float, ...]:
    shares = tuple(map(float, values))
    if len(shares) != outputs or min(shares) < 0 or not abs(sum(shares) - 1) < _ROUNDING:
        raise ValueError("no shares of the classes")
    return shares


def _band(values: Mapping[str, Any]) -> BandDistribution:
    quantiles = tuple(map(finite, values["Quantiles"]))
    numbers = tuple(finite(values[name]) for name in ("Mean", "Deviation", "Sharpness"))
    if len(quantiles) != len(SHARES) or min(numbers[1:]) < 0:
        raise ValueError("no distribution")
    if list(quantiles) != sorted(quantiles):
        raise ValueError("quantiles that do not ascend")
    return BandDistribution(quantiles, *numbers)


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [float(f"{number:.6g}") for number in numbers]

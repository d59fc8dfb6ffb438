"""What the cells of training images were like, as a package keeps it: the key ``TrainingDistribution`` of an .emd.

ArcGIS ignores the key. It lets a new image be compared with those that a model was trained on; see comparison.py.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import PackageError

#: Shares of the cells at which the quantiles are kept.
SHARES = (0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999)

_BANDS, _SHARES = "Bands", "Shares"


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
    """Cells of images: of each band that the network takes, in its order."""

    bands: tuple[BandDistribution, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the object as an .emd holds it, with six significant digits."""
        return {
            _SHARES: list(SHARES),
            _BANDS: [
                {"Quantiles": _rounded(band.quantiles), "Mean": _rounded([band.mean])[0],
                 "Deviation": _rounded([band.deviation])[0], "Sharpness": _rounded([band.sharpness])[0]}
                for band in self.bands
            ],
        }

    @classmethod
    def from_dict(cls, values: Any, bands: int) -> Distribution:
        """Read the object of an .emd.

        Raises:
            PackageError: it is not what :meth:`to_dict` gives, or not of as many bands.
        """
        try:
            if list(map(float, values[_SHARES])) != list(SHARES) or len(values[_BANDS]) != bands:
                raise ValueError("other shares or bands")
            return cls(tuple(map(_band, values[_BANDS])))
        except (TypeError, KeyError, ValueError, OverflowError) as error:
            raise PackageError(
                "TrainingDistribution of the model definition cannot be read; save the model again, or take the key "
                "out."
            ) from error


def _band(values: Mapping[str, Any]) -> BandDistribution:
    quantiles = tuple(map(float, values["Quantiles"]))
    numbers = tuple(float(values[name]) for name in ("Mean", "Deviation", "Sharpness"))
    if len(quantiles) != len(SHARES) or not all(map(math.isfinite, (*quantiles, *numbers))) or min(numbers[1:]) < 0:
        raise ValueError("no distribution")
    if list(quantiles) != sorted(quantiles):
        raise ValueError("quantiles that do not ascend")
    return BandDistribution(quantiles, *numbers)


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [float(f"{number:.6g}") for number in numbers]

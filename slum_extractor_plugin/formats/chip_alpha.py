"""Alpha bands of chips by their values: a mask, or an image that a file calls alpha.

GDAL calls the fourth band of any 8-bit GeoTIFF alpha by default, near infrared too.
"""

from __future__ import annotations

from .bands import alpha_band
from .chip_statistics import BandStatistics
from .chips import ChipFolder

#: A mask has two values and so the largest variance that its range and mean allow; images have a fraction of it.
_SHARE_OF_A_MASK = 0.5


def is_image(statistics: BandStatistics) -> bool:
    """Whether the values of a band are those of an image: most of them are neither its lowest nor its highest.

    Values of which all lie at the ends of their range have the variance (mean - minimum) (maximum - mean) (Bhatia and
    Davis 2000), which no other values reach.
    """
    largest = (statistics.mean - statistics.minimum) * (statistics.maximum - statistics.mean)
    return 0 < statistics.standard_deviation**2 < _SHARE_OF_A_MASK * largest


def doubtful_alpha(folder: ChipFolder) -> int | None:
    """Return the number from 1 of a folder's alpha band if its values are those of an image; otherwise None."""
    alpha = alpha_band(folder.all_bands)
    if alpha is None or len(folder.band_statistics) != folder.bands:
        return None
    return alpha + 1 if is_image(folder.band_statistics[alpha]) else None

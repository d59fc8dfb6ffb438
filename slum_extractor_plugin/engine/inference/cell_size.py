"""At which cell size an image is classified."""

from __future__ import annotations

import contextlib

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...formats.cell_sizes import METRES_PER_DEGREE, nearest_known
from ...formats.emd import ModelDefinition
from ...protocol import Reporter


def choose_cell_size(
    own: float, crs: CRS | None, definition: ModelDefinition, wanted: float | None, reporter: Reporter
) -> float | None:
    """Return the cell size to classify at, in units of the CRS; None for the image's own.

    What the user wants is taken, with a warning where the model was trained at another size. Without a wish it is the
    image's own size if the model was trained near it, else the nearest size that the model knows.

    Args:
        own: side of the image's cells, in units of the CRS.
        crs: CRS of the cells to classify.
        definition: what the package says.
        wanted: the user's wish.
        reporter: hears of another size than the image's.
    """
    unit = _metres_per_unit(crs)
    if definition.cell_size_range is None:
        return wanted
    model_unit = _metres_per_unit(crs_of_code(definition.cell_size_wkid))
    low, high = (size * model_unit / unit for size in definition.cell_size_range)
    chosen = wanted or own
    nearest = nearest_known(chosen, low, high)
    if nearest == chosen:
        return wanted
    if wanted:
        reporter.warning(
            f"The cell size is {wanted:g}, and the model was trained at {nearest:g}; expect a worse result."
        )
        return wanted
    reporter.message(f"The image's cell size is {own:g}; it is classified at {nearest:g}, as the model was trained.")
    return nearest


def crs_of_code(wkid: int | None) -> CRS | None:
    """Return the CRS of an EPSG or Esri code; None for one that nobody knows, whose unit is then taken as the metre."""
    for authority in ("EPSG", "ESRI") if wkid else ():
        with contextlib.suppress(CRSError):
            return CRS.from_authority(authority, wkid)
    return None


def _metres_per_unit(crs: CRS | None) -> float:
    if crs is None:
        return 1.0
    if crs.is_geographic:
        return METRES_PER_DEGREE
    return crs.linear_units_factor[1] if crs.is_projected else 1.0

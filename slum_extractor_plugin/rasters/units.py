"""Short names of the units of CRSs, to stand beside a number."""

from __future__ import annotations

from osgeo import osr

from .raster import gdal_errors_kept

#: Units by their factor to metres: names differ between authorities.
_NAMES = {1.0: "m", 0.3048: "ft", 1200 / 3937: "US ft"}


def unit_of(code: int) -> str:
    """Return the short name of the unit of a CRS of EPSG or Esri: m, ft, US ft or °; empty where it is not known."""
    crs = osr.SpatialReference()
    with gdal_errors_kept():
        if not any(_imported(crs, f"{authority}:{code}") for authority in ("EPSG", "ESRI")):
            return ""
    return unit_of_crs(crs)


def unit_of_crs(crs: osr.SpatialReference) -> str:
    """Return the short name of the unit of a CRS."""
    if crs.IsGeographic():
        return "°"
    factor = crs.GetLinearUnits()
    return next((name for size, name in _NAMES.items() if abs(size - factor) < 1e-9), crs.GetLinearUnitsName())


def _imported(crs: osr.SpatialReference, text: str) -> bool:
    try:
        return crs.SetFromUserInput(text) == 0
    except RuntimeError:
        return False

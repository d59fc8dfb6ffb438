"""Raster layers as GDAL opens them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsRasterLayer

from ..errors import RasterError
from .crs import was_set

#: What ArcGIS adds to the name of a raster for its attribute table, which GDAL does not know of.
_TABLE = ".vat.dbf"


def raster_source(layer: QgsMapLayer, name: str) -> str:
    """Return a source that GDAL opens: the layer's own, or where QGIS shows it otherwise a virtual raster.

    QGIS may have another CRS than the file, and another value for NoData.

    Args:
        layer: a valid raster layer.
        name: of the parameter, for the sentence.

    Raises:
        RasterError: GDAL does not read the layer, or has no way to see it as QGIS does.
    """
    if layer.providerType() != "gdal":
        raise RasterError(f"{name}: the layer {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")
    changes = _nodata_set(layer)
    if was_set(layer):
        changes["outputSRS"] = layer.crs().toWkt()
    return _seen(layer, changes) if changes else layer.source()


def _nodata_set(layer: QgsRasterLayer) -> dict[str, Any]:
    """Return GDAL's option for the NoData that was set in QGIS; none where the file's counts."""
    bands = {_nodata_of(layer, band) for band in range(1, layer.bandCount() + 1)}
    if bands == {()}:
        return {}
    if len(bands) > 1 or len(next(iter(bands))) > 1:
        raise RasterError(
            f"The layer {layer.name()} has several values for NoData in its properties, under Transparency, but tools "
            "read only one. Keep one, or save the layer as GeoTIFF."
        )
    return {"noData": next(iter(bands))[0]}


def _nodata_of(layer: QgsRasterLayer, band: int) -> tuple[float | str, ...]:
    """Return the values that QGIS takes for NoData in a band, "none" for none; nothing where those are the file's."""
    provider = layer.dataProvider()
    own = {provider.sourceNoDataValue(band)} if provider.sourceHasNoDataValue(band) else set()
    kept = own if provider.useSourceNoDataValue(band) else set()
    ranges = provider.userNoDataValues(band)
    added = {end for each in ranges for end in (each.min(), each.max())}
    if added <= own and kept == own:
        return ()
    return tuple(sorted(kept | added)) or ("none",)


def _seen(layer: QgsRasterLayer, changes: dict[str, Any]) -> str:
    """Return a virtual raster in a temporary file that shows a raster as its layer does; no cell is copied."""
    path = QgsProcessingUtils.generateTempFilename(f"{layer.name()[:60].replace('/', '_')}.vrt")
    made = gdal.Translate(path, layer.source(), format="VRT", **changes)
    if made is None:
        raise RasterError(f"The layer {layer.name()} cannot be opened as QGIS shows it. Save it as GeoTIFF.")
    del made  # writes the file
    own = Path(layer.source())
    for table in (own.with_name(own.name + _TABLE), own.with_suffix(_TABLE)):
        if table.is_file():
            shutil.copy(table, path + _TABLE)
            break
    return path

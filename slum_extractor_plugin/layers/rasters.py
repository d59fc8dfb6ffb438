"""Raster layers as GDAL opens them."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProcessingUtils

from ..errors import RasterError
from .crs import was_set


def raster_source(layer: QgsMapLayer, name: str) -> str:
    """Return a source that GDAL opens: the layer's own, or where its CRS was set in QGIS a virtual raster with that.

    Args:
        layer: a valid raster layer.
        name: of the parameter, for the sentence.

    Raises:
        RasterError: GDAL does not read the layer.
    """
    if layer.providerType() != "gdal":
        raise RasterError(f"{name}: the layer {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")
    return _with_crs(layer) if was_set(layer) else layer.source()


def _with_crs(layer: QgsMapLayer) -> str:
    """Return a virtual raster in a temporary file that shows a raster in the CRS of the layer; no cell is copied."""
    path = QgsProcessingUtils.generateTempFilename(f"{layer.name()[:60].replace('/', '_')}.vrt")
    made = gdal.Translate(path, layer.source(), format="VRT", outputSRS=layer.crs().toWkt())
    if made is None:
        raise RasterError(f"The layer {layer.name()} cannot be opened in its CRS. Save it as GeoTIFF.")
    del made  # writes the file
    return path

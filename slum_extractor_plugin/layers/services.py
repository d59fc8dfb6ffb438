"""Layers that a server draws (XYZ, WMS, WMTS, WCS) as rasters: rendered once, by QGIS's provider, into a GeoTIFF."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs

from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ..protocol import Reporter
from .rendering import Rendering
from .server_watch import host_of
from .service_grid import ServiceGrid

#: QGIS's providers of layers that servers draw.
PROVIDERS = ("wms", "wcs")


def is_service(layer: QgsRasterLayer) -> bool:
    """Whether a layer's cells come from a server that draws them."""
    return layer.providerType() in PROVIDERS


def server_of(source: str) -> str:
    """Return the host, and port, in a layer's source; a shortened source where it has no address."""
    address = (parse_qs(source).get("url") or [source])[0]
    return host_of(address) or address[:100]


def server_of_layer(layer: QgsRasterLayer) -> str:
    """Return the host of a layer."""
    return server_of(layer.source())


def rendered(layer: QgsRasterLayer, grid: ServiceGrid, reporter: Reporter) -> str:
    """Return the path of a temporary GeoTIFF with the cells of a layer, in the layer's CRS.

    It has the bands red, green and blue, and a mask of what the server drew; of a layer of numbers (WCS) all bands in
    their type, with NoData.

    Raises:
        RasterError: the server fails, or has nothing there, or the file cannot be written.
        Cancelled: the user stopped.
    """
    path = QgsProcessingUtils.generateTempFilename("rendered.tif")
    try:
        Rendering(layer, server_of_layer(layer), grid, reporter).write(path)
    except BaseException:
        Path(path).unlink(missing_ok=True)
        raise
    return path

"""ArcGIS's conversion functions: Raster to Polygon."""

from __future__ import annotations

from ..jobs import generalize
from .function import function

RasterToPolygon = function(generalize.RasterToPolygon)

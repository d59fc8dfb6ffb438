"""CRSs of layers: as a text, and whether they were set in QGIS."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as tools read it: its code, otherwise its WKT; empty for none."""
    if not crs.isValid():
        return ""
    authority = crs.authid().partition(":")[0]
    return crs.authid() if authority in ("EPSG", "ESRI", "OGC") else crs.toWkt()


def was_set(layer: QgsMapLayer) -> bool:
    """Whether a layer's CRS is another than its source says, because it was set in QGIS."""
    return layer.crs() != layer.dataProvider().crs()

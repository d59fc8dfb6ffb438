"""Layers for tests of growth."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr, osr

Box = tuple[float, float, float, float]


def ward_layer(path: Path, box: Box, side: int, name: str = "Ward {}", epsg: int = 32643) -> Path:
    """Write ``side`` x ``side`` rectangles that fill a box (min x, min y, max x, max y), named by their number."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("wards", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    width, height = (box[2] - box[0]) / side, (box[3] - box[1]) / side
    for index in range(side * side):
        x, y = box[0] + index % side * width, box[1] + index // side * height
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = name.format(index + 1)
        ring = f"{x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    return path

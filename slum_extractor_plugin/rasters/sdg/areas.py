"""The areas that people are counted in: administrative units, as far as they are urban."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr, osr

from ...errors import VectorError
from ..growth.pieces import multipolygon, polygons_of, quiet, result, valid_areas
from ..growth.units import Units
from ..vectors import layer_crs, open_vector, transformation
from ..zones.writing import unit_shapes

#: The field of the names.
NAME = "name"


def write_areas(
    path: Path,
    boundaries: str | None,
    name_field: str | None,
    urban: str | None,
    city: str,
    crs: osr.SpatialReference | None,
) -> None:
    """Write the areas as a GeoPackage, one for each name.

    Args:
        path: the file.
        boundaries, name_field: administrative units; None for one area, all that is urban.
        urban: polygons outside of which nobody is counted; None to count everybody in the units.
        city: the name of the one area.
        crs: of the areas.

    Raises:
        VectorError: a layer cannot be read, or no unit is urban.
    """
    ground = _union(urban, crs) if urban else None
    shapes = unit_shapes(Units(boundaries, name_field, crs).outlines(), None) if boundaries else {city: ground}
    if ground is not None and boundaries:
        with quiet():
            shapes = {name: result(shape.Intersection(ground), "cut to urban ground") for name, shape in shapes.items()}
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer, count = source.CreateLayer("areas", crs, ogr.wkbMultiPolygon), 0
    layer.CreateField(ogr.FieldDefn(NAME, ogr.OFTString))
    for name, shape in shapes.items():
        polygons = polygons_of(shape)
        if polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature[NAME] = name
            feature.SetGeometry(multipolygon(polygons))
            layer.CreateFeature(feature)
            count += 1
    del layer, source
    if not count:
        raise VectorError("No administrative unit has urban ground. Check that both layers are of the same city.")


def _union(path: str, crs: osr.SpatialReference | None) -> ogr.Geometry:
    dataset, layer = open_vector(path, "layer of urban ground")
    way, polygons = transformation(layer_crs(layer), crs), []
    with quiet():
        for _, shape in valid_areas(layer, way, "joined"):
            polygons += polygons_of(shape)
        del layer, dataset
        if not polygons:
            raise VectorError(f"The layer of urban ground {path} has no polygon. Choose another one.")
        return result(multipolygon(polygons).UnionCascaded(), "joined")

"""Vector sources as QGIS writes them: ``file|layername=NAME|subset=SQL|geometrytype=Polygon|option:KEY=VALUE``."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from osgeo import gdal, ogr

from ..errors import VectorError
from .raster import gdal_errors_kept, gdal_reason

#: What begins a part after the file's path; only these tell a vector source for sure, rasters have options too.
_PARTS = ("layername=", "layerid=", "subset=", "geometrytype=", "uniqueGeometryType=", "authcfg=")
_OPTION = "option:"

_PART = re.compile(r"\|(layername|layerid|geometrytype|uniqueGeometryType|authcfg)=([^|]*)", re.IGNORECASE)
_OPEN_OPTION = re.compile(r"\|option:([^|]*)", re.IGNORECASE)
#: A filter may hold bars, as ``a || b`` does, so it reaches to the end but for other parts that follow it.
_SUBSET = re.compile(
    r"\|subset=(?P<sql>.*?)"
    r"(?P<rest>(\|(layername=|layerid=|geometrytype=|uniqueGeometryType=|option:|authcfg=)[^|]*)*)\Z",
    re.IGNORECASE | re.DOTALL,
)

#: Names that OGR gives geometries, by the kind that QGIS's name begins or ends with. QGIS counts multi-part and curved
#: geometries, and those with Z or M, to the plain kind.
_FAMILIES = {
    "point": ("POINT", "MULTIPOINT"),
    "line": ("LINESTRING", "MULTILINESTRING", "CIRCULARSTRING", "COMPOUNDCURVE", "MULTICURVE"),
    "polygon": ("POLYGON", "MULTIPOLYGON", "CURVEPOLYGON", "MULTISURFACE", "TRIANGLE", "TIN", "POLYHEDRALSURFACE"),
    "collection": ("GEOMETRYCOLLECTION",),
}
_FAMILY_OF = {
    "point": "point",
    "linestring": "line",
    "line": "line",
    "compoundcurve": "line",
    "circularstring": "line",
    "multicurve": "line",
    "curve": "line",
    "polygon": "polygon",
    "curvepolygon": "polygon",
    "surface": "polygon",
    "triangle": "polygon",
    "tin": "polygon",
    "polyhedralsurface": "polygon",
    "geometrycollection": "collection",
}

#: The function that names a geometry's type in the SQL of a format that has its own; others use OGR's.
_TYPE_FUNCTIONS = {
    "GPKG": 'ST_GeometryType("{0}")',
    "PostgreSQL": 'GeometryType("{0}")',
    "SQLite": 'GeometryType("{0}")',
}


@dataclass(frozen=True)
class VectorSource:
    """The parts of a source.

    Attributes:
        file: what OGR opens.
        layer: name of the layer, else ``layer_id`` counts.
        subset: a condition, or a whole SELECT, in the format's SQL.
        geometry_type: QGIS's name of a kind of geometries, without the others.
        options: OGR's open options.
    """

    file: str
    layer: str = ""
    layer_id: int = 0
    subset: str = ""
    geometry_type: str = ""
    options: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str | os.PathLike) -> VectorSource:
        """Take a source apart."""
        text = os.fspath(text)
        if "|" not in text or os.path.exists(text):
            return cls(text)
        found = _SUBSET.search(text)
        subset, text = (found["sql"], text[: found.start()] + found["rest"]) if found else ("", text)
        parts = {key.lower(): value for key, value in _PART.findall(text)}
        identifier = parts.get("layerid", "")
        return cls(
            _OPEN_OPTION.sub("", _PART.sub("", text)),
            parts.get("layername", ""),
            int(identifier) if identifier.isdecimal() else 0,
            subset,
            parts.get("geometrytype", ""),
            tuple(_OPEN_OPTION.findall(text)),
        )

    def open(self, what: str, condition: str = "") -> tuple[gdal.Dataset, ogr.Layer]:
        """Open the layer, of which only the features of the source that fulfil ``condition`` are seen.

        Args:
            what: the role of the layer, for the sentence of a failure.
            condition: OGR's SQL, may be empty.

        Raises:
            VectorError: there is no such file or layer, OGR cannot read it, or a filter is wrong.
        """
        dataset = self._dataset(what)
        if self.subset.lstrip().lower().startswith("select"):
            dataset, layer = self._selected(dataset, what)
        else:
            layer = self._layer(dataset, what)
            condition = both(self.subset, condition)
        kinds = _geometry_names(self.geometry_type)
        if kinds:
            name = dataset.GetDriver().ShortName if dataset.GetDriver() else ""
            kind = _TYPE_FUNCTIONS.get(name, "OGR_GEOMETRY").format(layer.GetGeometryColumn() or "geom")
            condition = both(condition, f"{kind} IN ({', '.join(map(repr, kinds))})")
        self._filter(layer, condition, what)
        return dataset, layer

    def _dataset(self, what: str) -> gdal.Dataset:
        with gdal_errors_kept():
            try:
                flags = gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR
                dataset = gdal.OpenEx(self.file, flags, open_options=list(self.options))
            except RuntimeError:
                dataset = None
            reason = gdal_reason()
        if dataset is None or dataset.GetLayerCount() == 0:
            reason = reason or "it holds no layer"
            raise VectorError(f"Cannot open the {what} {self.file}: {reason}. Check the path and format.")
        return dataset

    def _layer(self, dataset: gdal.Dataset, what: str) -> ogr.Layer:
        layer = dataset.GetLayerByName(self.layer) if self.layer else dataset.GetLayer(self.layer_id)
        if layer is None:
            names = ", ".join(dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount()))
            raise VectorError(f"The {what} {self.file} has no layer {self.layer or self.layer_id}. It has {names}.")
        return layer

    def _selected(self, dataset: gdal.Dataset, what: str) -> tuple[gdal.Dataset, ogr.Layer]:
        """Return a copy in memory of what a SELECT gives, whose layer would not outlive it."""
        with gdal_errors_kept():
            try:
                found = dataset.ExecuteSQL(self.subset)
                copy = gdal.GetDriverByName("Memory" if gdal.GetDriverByName("Memory") else "MEM")
                memory = copy.Create("", 0, 0, 0, gdal.GDT_Unknown)
                layer = memory.CopyLayer(found, self.layer or "selected")
                dataset.ReleaseResultSet(found)
            except (RuntimeError, AttributeError, ValueError):
                layer = None
            reason = gdal_reason()
        if layer is None:
            raise VectorError(f"The {what} {self.file} cannot be filtered by {self.subset}: {reason}. Correct the SQL.")
        return memory, layer

    def _filter(self, layer: ogr.Layer, condition: str, what: str) -> None:
        if not condition:
            return
        with gdal_errors_kept():
            try:
                gdal.ErrorReset()
                failed = layer.SetAttributeFilter(condition) != ogr.OGRERR_NONE
                if not failed:
                    layer.ResetReading()
                    layer.GetNextFeature()  # some formats look at a condition only now
                    failed = gdal.GetLastErrorType() >= gdal.CE_Failure
                layer.ResetReading()
            except RuntimeError:
                failed = True
            reason = gdal_reason()
        if failed:
            raise VectorError(f"The {what} {self.file} cannot be filtered by {condition}: {reason}. Correct it.")


def is_vector_source(text: str | os.PathLike) -> bool:
    """Whether a source has parts that only vector sources have."""
    text = os.fspath(text)
    return any(f"|{part.lower()}" in text.lower() for part in _PARTS)


def both(first: str, second: str) -> str:
    """Return the condition that two conditions hold; an empty one always does."""
    return f"({first}) AND ({second})" if first and second else first or second


def _geometry_names(kind: str) -> tuple[str, ...]:
    """Return OGR's names of the geometries that QGIS calls ``kind``, such as ``Polygon``, ``MultiLineStringZ``."""
    plain = re.sub(r"(25D|ZM|Z|M)$", "", kind.strip(), flags=re.IGNORECASE).lower()
    family = _FAMILY_OF.get(plain) or _FAMILY_OF.get(plain[len("multi") :] if plain.startswith("multi") else "")
    return _FAMILIES.get(family, ())

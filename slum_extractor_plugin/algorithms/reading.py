"""A job's values, read from QGIS's parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..errors import ParameterError, RasterError
from ..jobs.job import Entry, Job
from ..layers.crs import crs_text
from ..layers.named import file_of, layers_behind, source_of, table_of
from ..layers.rasters import raster_source
from ..layers.service_grid import grid_in
from ..layers.services import is_service, rendered, server_of_layer
from ..layers.targets import Target, target_of
from ..layers.vectors import vector_source
from ..protocol import Reporter
from .frames import IMAGE, frame_of, has_frame, is_plain
from .parts import whole

Parameters = dict[str, Any]


@dataclass(frozen=True)
class Reader:
    """Reads the parameters of one run.

    Attributes:
        tool, parameters, context: of the run.
        reporter: hears what is not said by a parameter alone.
        origins: files behind the layers that were read -> the parameter, since a job may have a copy of them.
        tables: the same for tables of databases and GeoPackages.
        temporary: files to remove when the job is done.
        targets: vector outputs that are not files, by parameter; the job writes a temporary file for each.
        settled: values of the job that reading others has settled.
    """

    tool: QgsProcessingAlgorithm
    parameters: Parameters
    context: QgsProcessingContext
    reporter: Reporter
    origins: dict[str, str] = field(default_factory=dict)
    temporary: list[str] = field(default_factory=list)
    tables: dict[str, str] = field(default_factory=dict)
    targets: dict[str, Target] = field(default_factory=dict)
    settled: dict[str, Any] = field(default_factory=dict)

    def job(self, kind: type[Job], **known: Any) -> Job:
        """Return the job that the parameters describe; ``known`` are values that were read already.

        Raises:
            SlumExtractorError: a value cannot be used; the sentence names the parameter.
        """
        values = dict(known)
        for entry in kind.entries():
            if entry.name not in values:
                values[entry.name] = getattr(self, f"_{_READERS[entry.about.kind]}")(entry)
        return kind.of({**values, **self.settled})

    def clean(self) -> None:
        """Remove what was made for the job alone."""
        for path in self.temporary:
            Path(path).unlink(missing_ok=True)

    def _is_empty(self, name: str) -> bool:
        return self.parameters.get(name) in (None, "")

    def _opened(self, layer: QgsMapLayer | None, name: str, what: str) -> QgsMapLayer:
        if isinstance(layer, QgsRasterLayer) and not layer.isValid() and is_service(layer):
            asked = f"{name}: the server {server_of_layer(layer)} of the layer {layer.name()}"
            raise RasterError(f"{asked} does not answer. Try again later.")
        if layer is None or not layer.isValid():
            fault = RasterError if what == "raster" else ParameterError
            raise fault(f"{name}: there is no {what} at {self.parameters[name]}. Check the path and the format.")
        self.remember(layer, name)
        return layer

    def remember(self, layer: QgsMapLayer, name: str) -> None:
        """Keep in mind what is behind a layer that the parameter ``name`` reads."""
        for each in (layer, *layers_behind(layer, self.context)):
            self.origins[file_of(each)] = name
            self.tables[table_of(each)] = name

    def _raster(self, entry: Entry) -> str | None:
        if self._is_empty(entry.id):
            return None
        layer = self.tool.parameterAsRasterLayer(self.parameters, entry.id, self.context)
        return self._image(self._opened(layer, entry.id, "raster"), entry.id)

    def _rasters(self, entry: Entry) -> list[str]:
        given = self.parameters.get(entry.id) or []
        layers = self.tool.parameterAsLayerList(self.parameters, entry.id, self.context) or []
        if len(layers) < (len(given) if isinstance(given, list) else bool(given)):
            raise RasterError(f"{entry.id}: there is no raster at one of {given}. Check the paths and the formats.")
        return [self._image(self._opened(layer, entry.id, "raster"), entry.id) for layer in layers]

    def _image(self, layer: QgsRasterLayer, name: str) -> str:
        """Return the source of a raster layer, rendered where a server draws it and the tool says on which cells."""
        if not is_service(layer) or not has_frame(self.tool):
            return raster_source(layer, name)
        frame = frame_of(self.tool, self.parameters, self.context, layer)
        grid = grid_in(layer, frame, self.context.transformContext())
        self.temporary.append(rendered(layer, grid, self.reporter))
        if name == IMAGE and frame.cell_crs == layer.crs():
            self.settled["cell_size"] = grid.cell_size
        return self.temporary[-1]

    def _vector(self, entry: Entry) -> str | None:
        if self._is_empty(entry.id):
            return None
        layer, part = self._layer_and_part(entry.id)
        if not isinstance(layer, QgsVectorLayer):
            layer = None
        return vector_source(self._opened(layer, entry.id, "vector layer"), self.context, self.reporter, part)

    def _layer(self, entry: Entry) -> str | None:
        if self._is_empty(entry.id):
            return None
        layer, part = self._layer_and_part(entry.id)
        opened = self._opened(layer, entry.id, "vector layer or raster")
        if part is not None and isinstance(opened, QgsVectorLayer):
            return vector_source(opened, self.context, self.reporter, part)
        return source_of(opened, entry.id, self.context)

    def _layer_and_part(self, name: str) -> tuple[QgsMapLayer | None, QgsProcessingFeatureSourceDefinition | None]:
        """Return a layer, and what of it is wanted: only the parameter of a feature source knows both."""
        value = self.parameters[name]
        if not isinstance(value, QgsProcessingFeatureSourceDefinition):
            return self.tool.parameterAsLayer(self.parameters, name, self.context), None
        return QgsProcessingUtils.mapLayerFromString(whole(value, self.context), self.context), value

    def _extent(self, entry: Entry) -> str:
        """Return an extent as ``xmin,xmax,ymin,ymax [CRS]``; numbers without a CRS stay without."""
        value = self.parameters.get(entry.id)
        if value in (None, ""):
            return ""
        box = self.tool.parameterAsExtent(self.parameters, entry.id, self.context)
        if box.isNull():
            raise ParameterError(f"{entry.id}: {value} is not an extent. Give it as xmin,xmax,ymin,ymax [EPSG:4326].")
        numbers = ",".join(repr(number) for number in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
        if is_plain(value):
            return numbers
        crs = crs_text(self.tool.parameterAsExtentCrs(self.parameters, entry.id, self.context))
        return f"{numbers} [{crs}]" if crs else numbers

    def _crs(self, entry: Entry) -> str:
        return crs_text(self.tool.parameterAsCrs(self.parameters, entry.id, self.context))

    def _text(self, entry: Entry) -> str:
        return self.tool.parameterAsString(self.parameters, entry.id, self.context)

    def _file(self, entry: Entry) -> str | None:
        return self.tool.parameterAsFile(self.parameters, entry.id, self.context) or None

    def _files(self, entry: Entry) -> list[str]:
        text = self.tool.parameterAsFile(self.parameters, entry.id, self.context)
        return [part for part in text.split(";") if part]

    def _listed_files(self, entry: Entry) -> list[str]:
        given = self.parameters.get(entry.id) or []
        return [part for part in (given.split(";") if isinstance(given, str) else map(str, given)) if part]

    def _number(self, entry: Entry) -> float | int | None:
        """Return a number, or None when it was left empty, which ``parameterAs…`` reads as 0."""
        if self._is_empty(entry.id):
            return None
        read = self.tool.parameterAsInt if entry.type is int else self.tool.parameterAsDouble
        return read(self.parameters, entry.id, self.context)

    def _switch(self, entry: Entry) -> bool:
        return self.tool.parameterAsBool(self.parameters, entry.id, self.context)

    def _keyword(self, entry: Entry) -> str:
        return self.tool.parameterAsEnumString(self.parameters, entry.id, self.context)

    def _out_layer(self, entry: Entry) -> str | None:
        if entry.default is None and not self.parameters.get(entry.id):
            return None
        return self.tool.parameterAsOutputLayer(self.parameters, entry.id, self.context) or None

    def _out_vector(self, entry: Entry) -> str | None:
        value = self.parameters.get(entry.id)
        target = target_of(self.tool.parameterDefinition(entry.id), value, self.context) if value else None
        if target is None:
            return self._out_layer(entry)
        self.targets[entry.id] = target
        return target.file

    def _out_file(self, entry: Entry) -> str | None:
        return self.tool.parameterAsFileOutput(self.parameters, entry.id, self.context) or None


#: Kind of parameter -> the method that reads it.
_READERS = {
    "raster": "raster",
    "rasters": "rasters",
    "vector": "vector",
    "layer": "layer",
    "layers": "rasters",
    "extent": "extent",
    "crs": "crs",
    "folder": "file",
    "folders": "files",
    "file": "file",
    "files": "listed_files",
    "field": "text",
    "text": "text",
    "integers": "text",
    "integer": "number",
    "decimal": "number",
    "switch": "switch",
    "keyword": "keyword",
    "out_raster": "out_layer",
    "out_vector": "out_vector",
    "out_table": "out_vector",
    "out_file": "out_file",
    "out_folder": "out_file",
}

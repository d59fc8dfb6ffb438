"""Vector outputs that are not files: layers in memory, tables of a GeoPackage, tables of a database.

A tool writes a temporary GeoPackage, as fast as it writes any; when that is whole, it is copied to where it belongs. A
table that exists is replaced at the end, at once.
"""

from __future__ import annotations

import contextlib
import re
import uuid
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..errors import ParameterError, VectorError, brief
from ..progress import Progress
from ..rasters.geopackage import put_table

_MEMORY = "memory"

#: What QGIS raises for a database; none of them is the base of another.
_FAULTS = (QgsException, QgsProcessingException, QgsProviderConnectionException)

#: A destination as QGIS writes it: a provider and its URI. One letter before a colon is a drive.
_DESTINATION = re.compile(r"(\w{3,}):(?://)?(.*)", re.DOTALL)

#: Features between two looks at whether to stop.
_BATCH = 1000


@dataclass(frozen=True)
class Target:
    """A place for features that is not a file.

    Attributes:
        provider: QGIS's: ``memory``, ``ogr`` for a GeoPackage, or a database.
        uri: the provider's; of a layer in memory, its name.
        file: the temporary GeoPackage that is written first.
        output: the parameter.
        project: into which the layer is loaded at the end, or None.
        name: of the layer there.
    """

    provider: str
    uri: str
    file: str
    output: str
    project: QgsProject | None = None
    name: str = ""

    @property
    def table(self) -> str:
        """What tells one table from all others; empty for a layer in memory."""
        if self.provider == _MEMORY:
            return ""
        place = QgsDataSourceUri(self.uri)
        if self.provider == "ogr":
            return f"{place.database()}|layername={place.table()}"
        return table_name(self.provider, place)

    def fill(self, context: QgsProcessingContext, progress: Progress) -> str:
        """Copy the file to the target and return the layer's id or source, as QGIS finds it.

        Raises:
            VectorError: the target cannot be written; what was there stays.
            Cancelled: from ``progress``.
        """
        layer = QgsVectorLayer(self.file, self.name or self.output, "ogr")
        if self.provider == _MEMORY:
            made = _copied(layer, f"{_MEMORY}:{self.uri or self.name}", context, progress)
        elif self.provider == "ogr":
            place = QgsDataSourceUri(self.uri)
            put_table(self.file, place.database(), place.table(), place.geometryColumn(), progress)
            made = self.table
        else:
            made = _into_database(layer, self.provider, self.uri, context, progress)
        if self.project is not None:
            kind = QgsProcessingUtils.LayerHint.Vector
            details = QgsProcessingContext.LayerDetails(self.name, self.project, self.output, kind)
            context.addLayerToLoadOnCompletion(made, details)
        return made


def target_of(
    definition: QgsProcessingDestinationParameter, value: Any, context: QgsProcessingContext
) -> Target | None:
    """Return the target that the value of an output names, or None where it names a file.

    Raises:
        ParameterError: it names a table in a file that is not a GeoPackage, or no table.
    """
    project, name, value = None, definition.description(), _plain(value, context)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        project, name = value.destinationProject, value.destinationName or name
        value = _plain(value.sink, context)
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        value = definition.generateTemporaryDestination()
    found = _DESTINATION.fullmatch(str(value or ""))
    provider = {"postgis": "postgres"}.get(found[1], found[1]) if found else ""
    if provider not in (_MEMORY, *QgsProviderRegistry.instance().providerList()):
        return None
    if provider != _MEMORY:
        _check_table(definition, provider, found[2])
    file = QgsProcessingUtils.generateTempFilename(f"{definition.name().lower()}.gpkg")
    return Target(provider, found[2], file, definition.name(), project, name)


def table_name(provider: str, place: QgsDataSourceUri) -> str:
    """Return a name of a table of a database that is no other's."""
    server = f"{place.service()}{place.host()}:{place.port()}"
    return f"{provider}:{server}/{place.database()}/{place.schema()}.{place.table()}"


def _plain(value: Any, context: QgsProcessingContext) -> Any:
    return value.valueAsString(context.expressionContext(), "")[0] if isinstance(value, QgsProperty) else value


def _check_table(definition: QgsProcessingDestinationParameter, provider: str, uri: str) -> None:
    place = QgsDataSourceUri(uri)
    if not place.table():
        raise ParameterError(f'{definition.name()}: no table is named. Add table="name" to the destination.')
    if provider == "ogr" and not place.database().lower().endswith(".gpkg"):
        raise ParameterError(
            f"{definition.name()}: {place.database()} is not a GeoPackage, the only file to which tables are added. "
            "Give the name of a .gpkg file."
        )


def _copied(layer: QgsVectorLayer, destination: str, context: QgsProcessingContext, progress: Progress) -> str:
    """Copy a layer's features, without their numbers in its file, and return where they are."""
    fields = layer.fields()
    own = fields.indexOf("fid")
    if own >= 0:
        fields.remove(own)
    sink, made = QgsProcessingUtils.createFeatureSink(destination, context, fields, layer.wkbType(), layer.crs(), {})
    if sink is None:
        raise VectorError("the layer cannot be created")
    total, batch = max(layer.featureCount(), 1), []
    for number, feature in enumerate(layer.getFeatures(), 1):
        copy = QgsFeature(fields)
        copy.setGeometry(feature.geometry())
        copy.setAttributes([each for index, each in enumerate(feature.attributes()) if index != own])
        batch.append(copy)
        if len(batch) == _BATCH or number == total:
            progress(number / total)
            if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
                raise VectorError(sink.lastError() or "a feature cannot be written")
            batch = []
    if hasattr(sink, "finalize"):
        sink.finalize()
    del sink  # writes what is left
    return made


def _into_database(
    layer: QgsVectorLayer, provider: str, uri: str, context: QgsProcessingContext, progress: Progress
) -> str:
    """Copy a layer into a table; in PostGIS a new one, which takes the place of an older one when it is whole."""
    place = QgsDataSourceUri(uri)
    if layer.isSpatial() and not place.geometryColumn():
        place.setGeometryColumn("geom")
    if provider == "postgres" and not place.keyColumn():
        place.setKeyColumn("fid")
    try:
        if provider == "postgres":
            _replace_table(layer, place, context, progress)
        else:
            _copied(layer, f"{provider}://{place.uri(False)}", context, progress)
    except (VectorError, *_FAULTS) as error:
        raise VectorError(
            f"Cannot write the table {place.schema()}.{place.table()} of the database {place.database()}: "
            f"{_reason(error)}. Check the connection and your rights."
        ) from None
    return f"{provider}://{place.uri(False)}"


def _replace_table(
    layer: QgsVectorLayer, place: QgsDataSourceUri, context: QgsProcessingContext, progress: Progress
) -> None:
    new = QgsDataSourceUri(place)
    new.setTable(f"{place.table()[:40]}_{uuid.uuid4().hex[:8]}")
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(place.uri(False), {})
    table, older = (".".join(map(_quoted, filter(None, (each.schema(), each.table())))) for each in (new, place))
    try:
        _copied(layer, f"postgres://{new.uri(False)}", context, progress)
        written = QgsVectorLayer(new.uri(False), "", "postgres").featureCount()
        if written != layer.featureCount():
            raise VectorError(f"only {written} of {layer.featureCount()} features were taken")
        index = f"CREATE INDEX ON {table} USING GIST ({_quoted(new.geometryColumn())});" if layer.isSpatial() else ""
        connection.executeSql(
            f"BEGIN; {index} DROP TABLE IF EXISTS {older}; ALTER TABLE {table} RENAME TO {_quoted(place.table())}; "
            "COMMIT;"
        )
    except BaseException:
        with contextlib.suppress(*_FAULTS):
            connection.executeSql(f"ROLLBACK; DROP TABLE IF EXISTS {table};")
        raise


def _reason(error: Exception) -> str:
    """Return what the server says, without the statement, what follows the first line, and passwords."""
    text = str(error).strip().rpartition("ERROR:")[2].strip().partition("\n")[0]
    return brief(re.sub(r"password='?[^' ]*'?", "password=…", text)).rstrip(".")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

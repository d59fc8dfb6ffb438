"""Layers to draw labels into: slums and the study area, in one GeoPackage, ready to edit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSnappingConfig,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsTolerance,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ..about import PLUGIN_FOLDER
from ..errors import ParameterError, VectorError
from ..translation import tr
from . import label_group
from .handover import Handover

SLUMS, STUDY_AREA = "slums", "study_area"

#: Fields of each layer as QGIS's layers in memory take them, whose types have one name in Qt 5 and Qt 6; ``class`` is
#: found by its name when chips are exported, and so is ``classname``, which the class gets its name from.
_FIELDS = {
    SLUMS: "field=class:integer&field=classname:string&field=name:string&field=date:date&field=source:string"
    "&field=confidence:string",
    STUDY_AREA: "field=name:string",
}

#: ActiveLayer: the number is the same in QgsSnappingConfig of QGIS 3.22 and Qgis of 3.26, the names are not.
_ACTIVE_LAYER = 1

#: Pixels within which a vertex snaps.
_SNAPPING = 12


def make_label_layers(path: Path, crs: QgsCoordinateReferenceSystem) -> None:
    """Write a GeoPackage with two empty layers of polygons; one that has them already stays as it is.

    Raises:
        ParameterError: the file exists and is something else.
        VectorError: it cannot be written.
    """
    if path.exists():
        for name in _FIELDS:
            if not _layer(path, name).isValid():
                raise ParameterError(f"{path} exists and has no layer {name}. Choose another name.")
        return
    for name, fields in _FIELDS.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding, options.layerName = "GPKG", "utf-8", name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        known = QgsVectorLayer(f"MultiPolygon?{fields}", name, "memory").fields()
        project = QgsProject.instance()
        writer = QgsVectorFileWriter.create(
            str(path), known, QgsWkbTypes.Type.MultiPolygon, crs, project.transformContext(), options
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise VectorError(f"{path} cannot be written: {writer.errorMessage()}. Choose another place.")
        del writer  # closes the file


def add_label_layers(path: Path, image: str = "") -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Add both layers to the project, styled, with forms, snapping and areas, in edit mode; return slums, study area.

    Args:
        path: of the GeoPackage.
        image: what the labels are drawn from, the first value of the field ``source``.
    """
    project = QgsProject.instance()
    group = label_group.made(project)
    layers = []
    looks = ((SLUMS, tr("Slums (labels)"), _dress_slums), (STUDY_AREA, tr("Study area"), _dress_area))
    for name, title, dress in looks:
        layer = _layer(path, name)
        layer.setName(title)
        dress(layer, image)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
        layer.startEditing()
        layers.append(layer)
    _set_up_snapping(project)
    handover = Handover(project)
    for kind, name in (("study area", STUDY_AREA), ("labels", SLUMS)):
        handover.add(kind, f"{path}|layername={name}")
    return tuple(layers)


def _layer(path: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def _dress_slums(layer: QgsVectorLayer, image: str) -> None:
    """Give the layer of slums its style, its form and its areas in hectares."""
    layer.loadNamedStyle(str(PLUGIN_FOLDER / "styles" / "slum_polygons.qml"))
    names = tr("Slum"), tr("Not a slum")
    _set_form(layer, "class", "ValueMap", {"map": [{name: value} for name, value in zip(names, (1, 0))]}, "1")
    slum, other = (name.replace("'", "''") for name in names)
    said = f"if(coalesce(\"class\", 1) = 1, '{slum}', '{other}')"
    _set_form(layer, "classname", "Hidden", {}, said, follows=True)
    choices = (("high", tr("High")), ("medium", tr("Medium")), ("low", tr("Low")))
    _set_form(layer, "confidence", "ValueMap", {"map": [{said: value} for value, said in choices]}, "'high'")
    _set_form(
        layer,
        "date",
        "DateTime",
        {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True},
    )
    titles = (
        ("class", tr("Class")),
        ("name", tr("Name")),
        ("date", tr("Date")),
        ("source", tr("Source")),
        ("confidence", tr("Confidence")),
    )
    for field, title in titles:
        layer.setFieldAlias(layer.fields().indexOf(field), title)
    source = image.replace("'", "''")
    _set_form(layer, "source", "TextEdit", {}, f"'{source}'" if source else "")
    _set_form(layer, "fid", "Hidden", {})
    settings = QgsPalLayerSettings()
    look, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    look.setBuffer(halo)
    settings.setFormat(look)
    settings.fieldName, settings.isExpression = "format_number($area / 10000, 2) || ' ha'", True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _dress_area(layer: QgsVectorLayer, image: str) -> None:
    """Show the study area as a dashed outline."""
    look = {"color": "0,0,0,0", "outline_color": "0,114,178", "outline_width": "0.6", "outline_style": "dash"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    _set_form(layer, "fid", "Hidden", {})


def _set_form(
    layer: QgsVectorLayer, field: str, widget: str, setup: dict[str, Any], default: str = "", follows: bool = False
) -> None:
    """Set what a field's form shows; a default that ``follows`` other fields is computed again when they change."""
    index = layer.fields().indexOf(field)
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(widget, setup))
    if default:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(default, follows))


def _set_up_snapping(project: QgsProject) -> None:
    """Snap to outlines in the same layer, and cut a new slum off where it overlaps another.

    Topological editing adds vertices to what is snapped to. In another layer, which was saved before, QGIS would then
    ask whether to save changes that nobody has made.
    """
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode(_ACTIVE_LAYER))
    config.setTolerance(_SNAPPING)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
    # Of a list of layers, the study area would lose all slums that are drawn in it, and chips lie wholly inside of it.
    project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AvoidIntersectionsCurrentLayer)

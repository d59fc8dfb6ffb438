"""Layers to draw labels or ground truth into: slums and the area they are in, in one GeoPackage, ready to edit."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSimpleFillSymbolLayer,
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
from ..layers.named import file_of, name_within_file
from ..translation import tr
from . import label_group
from .handover import Handover, previews
from .styling import GROUP

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

#: SuppressOn, in the same way; of forms.
_NO_FORM = 1

#: Pixels within which a vertex snaps.
_SNAPPING = 12


class Purpose(NamedTuple):
    """What slums are drawn for.

    Attributes:
        file: the name proposed for the GeoPackage.
        group, slums, area: titles in the layer panel.
        kinds: of product, which the tools that follow take: of the slums and of the area.
        style: file of the slums' style, unlike that of results, whatever colours a person sees.
        outline, casing: colours of the area's dashes and of the line below them.
    """

    file: str
    group: str
    slums: str
    area: str
    kinds: tuple[str, str]
    style: str
    outline: str
    casing: str


def labels() -> Purpose:
    """Return the purpose of training a model."""
    kinds = "labels", "study area"
    look = "slum_labels.qml", "0,114,178", "255,255,255"
    return Purpose("labels.gpkg", tr("Labels"), tr("Slums (labels)"), tr("Study area"), kinds, *look)


def ground_truth() -> Purpose:
    """Return the purpose of checking a result."""
    kinds = "truth", "test areas"
    look = "slum_truth.qml", "255,255,255", "0,0,0"
    return Purpose("test_areas.gpkg", tr("Ground truth"), tr("Slums (truth)"), tr("Test areas"), kinds, *look)


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


def add_label_layers(
    path: Path, image: str = "", purpose: Purpose | None = None
) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Add both layers to the project, styled, with forms, snapping and areas, in edit mode; return slums and area.

    Layers that the project has already are edited again.

    Args:
        path: of the GeoPackage.
        image: what the labels are drawn from, the first value of the field ``source``.
        purpose: of the labels; to train a model by default.
    """
    project, purpose = QgsProject.instance(), purpose or labels()
    layers = [_known(project, path, name) for name in (SLUMS, STUDY_AREA)]
    if None in layers:
        layers = _added(project, path, image, purpose)
    for layer in layers:
        layer.startEditing()
    _set_up_snapping(project)
    handover = Handover(project)
    for kind, name in zip(reversed(purpose.kinds), (STUDY_AREA, SLUMS)):
        handover.add(kind, f"{path}|layername={name}")
    return tuple(layers)


def hide_results(project: QgsProject) -> None:
    """Hide what the tools have found, so that ground truth is drawn without a look at it."""
    root = project.layerTreeRoot()
    group = root.findGroup(GROUP)
    nodes = [*(group.findLayers() if group else []), *map(root.findLayer, previews(project))]
    for node in filter(None, nodes):
        node.setItemVisibilityChecked(False)


def _added(project: QgsProject, path: Path, image: str, purpose: Purpose) -> list[QgsVectorLayer]:
    """Add both layers to the project, in a group."""
    group = label_group.made(project, purpose.group)
    layers = [_layer(path, name) for name in (SLUMS, STUDY_AREA)]
    for layer, title in zip(layers, (purpose.slums, purpose.area)):
        layer.setName(title)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    _dress_slums(layers[0], image, purpose)
    _dress_area(layers[1], purpose)
    return layers


def _known(project: QgsProject, path: Path, name: str) -> QgsVectorLayer | None:
    """Return a layer of the file that the project has."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and name_within_file(layer) == name and Path(file_of(layer)) == path:
            return layer
    return None


def _layer(path: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def _dress_slums(layer: QgsVectorLayer, image: str, purpose: Purpose) -> None:
    """Give the layer of slums its style, its form and its areas in hectares."""
    layer.loadNamedStyle(str(PLUGIN_FOLDER / "styles" / purpose.style))
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
    _label(layer, "format_number($area / 10000, 2) || ' ha'")


def _label(layer: QgsVectorLayer, expression: str) -> None:
    """Write what an expression says on each polygon, with a halo."""
    settings = QgsPalLayerSettings()
    look, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    look.setBuffer(halo)
    settings.setFormat(look)
    settings.fieldName, settings.isExpression = expression, True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _dress_area(layer: QgsVectorLayer, purpose: Purpose) -> None:
    """Show the area as a dashed outline with its name, if it has one; drawing it opens no form."""
    below = {"style": "no", "outline_color": purpose.casing, "outline_width": "0.6"}
    dashes = {"style": "no", "outline_color": purpose.outline, "outline_width": "0.6", "outline_style": "dash"}
    symbol = QgsFillSymbol.createSimple(below)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(dashes))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    _set_form(layer, "fid", "Hidden", {})
    _label(layer, '"name"')
    form = layer.editFormConfig()
    form.setSuppress(type(form.suppress())(_NO_FORM))
    layer.setEditFormConfig(form)


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

    No topological editing: it adds vertices to what is snapped to, in newer QGIS in every layer that is edited. In one
    that was saved before, QGIS would then ask whether to save changes that nobody has made.
    """
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode(_ACTIVE_LAYER))
    config.setTolerance(_SNAPPING)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(config)
    # Of a list of layers, the study area would lose all slums that are drawn in it, and chips lie wholly inside of it.
    project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AvoidIntersectionsCurrentLayer)

"""QGIS's parameters, made from the descriptions of the jobs."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..jobs.fields import REQUIRED
from ..jobs.job import Entry, Result
from ..translation import tr

_Source = QgsProcessing.SourceType
_File = QgsProcessingParameterFile.Behavior
_Number = QgsProcessingParameterNumber.Type

#: QGIS keeps whole numbers in 32 bits.
_LARGEST = 2**31 - 1

#: Special widgets of texts -> module and class.
_WIDGETS = {"backbone": "choice_widget.BackboneWidget", "bands": "bands_widget.BandsWidget"}

_OUTPUTS = {
    "number": QgsProcessingOutputNumber,
    "text": QgsProcessingOutputString,
    "file": QgsProcessingOutputFile,
    "folder": QgsProcessingOutputFolder,
    "page": QgsProcessingOutputHtml,
}


def definition(entry: Entry) -> QgsProcessingParameterDefinition:
    """Return the parameter of an entry, with its help, optional where it may stay empty."""
    made = _BUILDERS[entry.about.kind](entry)
    made.setHelp(tr(entry.about.help))
    flags = QgsProcessingParameterDefinition.Flag
    optional = entry.about.may_be_empty
    if optional is None:
        optional = entry.default is not REQUIRED and entry.default in (None, "", ())
    if optional:
        made.setFlags(made.flags() | flags.FlagOptional)
    if entry.about.advanced:
        made.setFlags(made.flags() | flags.FlagAdvanced)
    return made


def output(result: Result) -> QgsProcessingOutputDefinition:
    """Return the output of a result."""
    return _OUTPUTS[result.kind](result.name, tr(result.label))


def _raster(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(entry.id, tr(entry.about.label))


def _several(entry: Entry) -> QgsProcessingParameterDefinition:
    kind = _Source.TypeRaster if entry.about.kind == "rasters" else _Source.TypeMapLayer
    return QgsProcessingParameterMultipleLayers(entry.id, tr(entry.about.label), kind)


def _vector(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSource(entry.id, tr(entry.about.label), [_vector_type(entry)])


def _layer(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterMapLayer(
        entry.id, tr(entry.about.label), types=[_vector_type(entry), _Source.TypeRaster]
    )


def _vector_type(entry: Entry) -> QgsProcessing.SourceType:
    if entry.about.points:
        return _Source.TypeVectorPoint
    return _Source.TypeVectorPolygon if entry.about.polygons else _Source.TypeVectorAnyGeometry


def _field(entry: Entry) -> QgsProcessingParameterDefinition:
    """Return a field of a layer; of one that may be a raster, numeric, with a widget of its own.

    QGIS's own widget would crash at a raster, so the field brings another, which only dialogs import.
    """
    kinds = QgsProcessingParameterField.DataType
    field = QgsProcessingParameterField(
        entry.id,
        tr(entry.about.label),
        parentLayerParameterName=entry.about.parent.upper(),
        type=kinds.Numeric if entry.about.numeric else kinds.Any,
    )
    if entry.about.numeric:
        field.setMetadata({"widget_wrapper": {"class": f"{__package__}.class_field_widget.ClassFieldWidget"}})
    return field


def _extent(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterExtent(entry.id, tr(entry.about.label))


def _crs(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterCrs(entry.id, tr(entry.about.label))


def _folder(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(entry.id, tr(entry.about.label), behavior=_File.Folder)


def _file(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(
        entry.id, tr(entry.about.label), behavior=_File.File, fileFilter=tr(entry.about.files)
    )


def _files(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterMultipleLayers(entry.id, tr(entry.about.label), _Source.TypeFile)


def _text(entry: Entry) -> QgsProcessingParameterDefinition:
    text = QgsProcessingParameterString(entry.id, tr(entry.about.label))
    if isinstance(entry.default, str) and entry.default:
        text.setDefaultValue(entry.default)
    if entry.about.widget:
        text.setMetadata({"widget_wrapper": {"class": f"{__package__}.{_WIDGETS[entry.about.widget]}"}})
    return text


def _number(entry: Entry) -> QgsProcessingParameterDefinition:
    whole = entry.about.kind == "integer"
    number = QgsProcessingParameterNumber(
        entry.id, tr(entry.about.label), type=_Number.Integer if whole else _Number.Double, defaultValue=entry.default
    )
    if entry.about.minimum is not None:
        number.setMinimum(entry.about.minimum)
    # A wide range would make QGIS's arrows jump by a tenth of it; the job itself checks the rest.
    if entry.about.maximum is not None and (whole or entry.about.maximum <= 1):
        number.setMaximum(min(entry.about.maximum, _LARGEST) if whole else entry.about.maximum)
    if not whole and _is_coarse(entry):
        number.setMetadata({"widget_wrapper": {"decimals": 2}})
    return number


def _is_coarse(entry: Entry) -> bool:
    """Whether two decimals say enough: of metres and per cent, not of degrees, shares or rates."""
    is_share = entry.about.maximum is not None and entry.about.maximum <= 1
    return isinstance(entry.default, float) and not is_share and not entry.about.unit_of


def _switch(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBoolean(entry.id, tr(entry.about.label), defaultValue=entry.default)


def _keyword(entry: Entry) -> QgsProcessingParameterDefinition:
    keyword = QgsProcessingParameterEnum(
        entry.id, tr(entry.about.label), options=list(entry.choices), usesStaticStrings=True, defaultValue=entry.default
    )
    if entry.about.yes:
        widget = {"class": f"{__package__}.yes_no_widget.YesNoWidget", "yes": entry.about.yes}
        keyword.setMetadata({"widget_wrapper": widget})
    return keyword


def _out_raster(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterDestination(
        entry.id, tr(entry.about.label), createByDefault=_made_by_default(entry)
    )


def _out_vector(entry: Entry) -> QgsProcessingParameterDefinition:
    """Return a sink: a file, a layer in memory, or a table of a GeoPackage or database, as the user chooses."""
    return QgsProcessingParameterFeatureSink(
        entry.id, tr(entry.about.label), _vector_type(entry), createByDefault=_made_by_default(entry)
    )


def _out_table(entry: Entry) -> QgsProcessingParameterDefinition:
    """Return a destination that is a file unless the user names another: other tools read it as a file."""
    return QgsProcessingParameterVectorDestination(
        entry.id, tr(entry.about.label), _Source.TypeVector, createByDefault=_made_by_default(entry)
    )


def _out_file(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFileDestination(
        entry.id, tr(entry.about.label), fileFilter=tr(entry.about.files), createByDefault=_made_by_default(entry)
    )


def _out_folder(entry: Entry) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFolderDestination(
        entry.id, tr(entry.about.label), createByDefault=_made_by_default(entry)
    )


def is_kept_folder(entry: Entry) -> bool:
    """Whether an output is a folder that must outlast QGIS, of chips or a model: a temporary one is refused."""
    return entry.about.kind == "out_folder" and entry.default is REQUIRED


def _made_by_default(entry: Entry) -> bool:
    return (entry.default is REQUIRED or entry.about.made) and not is_kept_folder(entry)


_BUILDERS: dict[str, Callable[[Entry], QgsProcessingParameterDefinition]] = {
    "raster": _raster,
    "rasters": _several,
    "vector": _vector,
    "layer": _layer,
    "layers": _several,
    "field": _field,
    "extent": _extent,
    "crs": _crs,
    "folder": _folder,
    "folders": _folder,
    "file": _file,
    "files": _files,
    "text": _text,
    "integers": _text,
    "integer": _number,
    "decimal": _number,
    "switch": _switch,
    "keyword": _keyword,
    "out_raster": _out_raster,
    "out_vector": _out_vector,
    "out_table": _out_table,
    "out_file": _out_file,
    "out_folder": _out_folder,
}

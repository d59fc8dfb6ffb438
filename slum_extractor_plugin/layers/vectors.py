"""Vector layers as OGR opens them."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import ParameterError
from ..protocol import Reporter
from ..translation import tr
from .crs import was_set

#: Origins of fields that are in the file itself: of the provider, or of an edit that is not saved yet.
_IN_FILE = (QgsFields.FieldOrigin.OriginProvider, QgsFields.FieldOrigin.OriginEdit)


def vector_source(
    layer: QgsVectorLayer,
    context: QgsProcessingContext,
    reporter: Reporter | None = None,
    definition: QgsProcessingFeatureSourceDefinition | None = None,
) -> str:
    """Return a source that OGR opens: the layer's own, or a copy that carries what the file does not have.

    Args:
        layer: a valid layer of any provider.
        context: of the run.
        reporter: hears how many features are used where not all are; None for nobody.
        definition: what of the layer is wanted, as *Selected features only* says it; None for all.

    Raises:
        ParameterError: nothing is selected, or the copy cannot be written.
    """
    if definition is not None and _is_part(definition):
        return _copied(_part(layer, definition, reporter), context, definition.selectedFeaturesOnly)
    if _is_whole(layer):
        return layer.source()
    return _copied(layer, context)


def _is_whole(layer: QgsVectorLayer) -> bool:
    """Whether the file says of a layer all that QGIS knows: a filter of QGIS's stands in the source itself."""
    fields = layer.fields()
    return (
        layer.providerType() == "ogr"
        and not layer.isEditable()
        and not was_set(layer)
        and all(fields.fieldOrigin(index) in _IN_FILE for index in range(fields.count()))
    )


def _is_part(definition: QgsProcessingFeatureSourceDefinition) -> bool:
    return bool(
        definition.selectedFeaturesOnly or definition.featureLimit > 0 or getattr(definition, "filterExpression", "")
    )


def _part(
    layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition, reporter: Reporter | None
) -> QgsVectorLayer:
    """Return the layer, if its selection is all that is wanted, else a layer in memory of what is."""
    count = layer.selectedFeatureCount()
    if definition.selectedFeaturesOnly and not count:
        raise ParameterError(f"No feature of {layer.name()} is selected. Select some, or use all features.")
    request, expression = QgsFeatureRequest(), getattr(definition, "filterExpression", "")
    if definition.featureLimit > 0 or expression:
        if expression:
            request.setFilterExpression(expression)
        if definition.featureLimit > 0:
            request.setLimit(definition.featureLimit)
        if definition.selectedFeaturesOnly:
            raise ParameterError(
                f"{layer.name()}: a selection together with a filter or limit is not supported. Use one of them."
            )
        part = layer.materialize(request)
        part.setName(layer.name())
        count, used = part.featureCount(), part
    else:
        used = layer
    if reporter is not None:
        text = tr("{} of {} features of {} are used.")
        reporter.message(text.format(count, layer.featureCount(), layer.name()))
    return used


def _copied(layer: QgsVectorLayer, context: QgsProcessingContext, selected: bool = False) -> str:
    """Write a layer, feature by feature, to a temporary GeoPackage of its name, in its CRS, and return its path.

    Features keep the layer's order, by which the later of two that overlap wins; QGIS's own writer takes a selection as
    its hash table has it.
    """
    name = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in layer.name()) or "layer"
    path = QgsProcessingUtils.generateTempFilename(f"{name[:60]}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name[:60]
    if layer.fields().lookupField("fid") >= 0:
        options.layerOptions = ["FID=slum_extractor_fid"]  # the layer's own may not be whole numbers, or not unique
    writer = QgsVectorFileWriter.create(
        path, layer.fields(), layer.wkbType(), layer.crs(), context.transformContext(), options
    )
    chosen = set(layer.selectedFeatureIds()) if selected else None
    for feature in layer.getFeatures():
        if chosen is None or feature.id() in chosen:
            writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise ParameterError(f"The layer {layer.name()} cannot be copied for the tool: {writer.errorMessage()}.")
    del writer  # closes the file
    return path

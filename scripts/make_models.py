"""Writes the graphical models that the provider offers: run with QGIS's Python when a step's tool changes.

They are made from the tools themselves, so that their parameters are those. ``qgis_process`` and the model designer
run them like models drawn by hand.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

REPOSITORY = Path(__file__).resolve().parent.parent
MODELS = REPOSITORY / "slum_extractor_plugin" / "models"

_Source = QgsProcessingModelChildParameterSource
_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon


def extraction_chain() -> QgsProcessingModelAlgorithm:
    """Return the model: classify, filter, polygonise."""
    model = _model(
        "slumextractionchain",
        "The extraction chain as a graphical model: Classify Pixels Using Deep Learning, Majority Filter and Raster to "
        "Polygon. Open it from the menu Plugins > Slum Extractor in the model designer to change a step.",
    )
    _add_extraction(model)
    model.updateDestinationParameters()
    return model


def training_chain() -> QgsProcessingModelAlgorithm:
    """Return the model: cut chips, train."""
    model = _model(
        "trainingchain",
        "From an image and slum boundaries to a model package, as a graphical model: Export Training Data For Deep "
        "Learning with chips of 400 cells of 0.8 m, and Train Deep Learning Model with 25 epochs.",
    )
    _add_input(model, QgsProcessingParameterRasterLayer("image", "Image"), 1)
    _add_input(model, QgsProcessingParameterVectorLayer("boundaries", "Slum boundaries", [_POLYGONS]), 2)
    _add_input(
        model,
        _optional(
            QgsProcessingParameterField("class_field", "Class value field", parentLayerParameterName="boundaries")
        ),
        3,
    )
    _add_input(
        model,
        QgsProcessingParameterNumber(
            "cell_size", "Cell size", QgsProcessingParameterNumber.Type.Double, 0.8, minValue=0
        ),
        4,
    )
    _add_input(model, QgsProcessingParameterString("backbone", "Backbone model", "RESNET34"), 5)
    _add_input(model, QgsProcessingParameterString("encoder_weights", "Encoder weights", "IMAGENET"), 6)
    _add_input(model, QgsProcessingParameterNumber("epochs", "Maximum epochs", defaultValue=25, minValue=1), 7)
    _add_step(
        model,
        "export",
        "exporttrainingdatafordeeplearning",
        1,
        {
            "IN_RASTER": _Source.fromModelParameter("image"),
            "IN_CLASS_DATA": _Source.fromModelParameter("boundaries"),
            "CLASS_VALUE_FIELD": _Source.fromModelParameter("class_field"),
            "CELL_SIZE": _Source.fromModelParameter("cell_size"),
            **{name: _Source.fromStaticValue(400) for name in ("TILE_SIZE_X", "TILE_SIZE_Y")},
            **{name: _Source.fromStaticValue(200) for name in ("STRIDE_X", "STRIDE_Y")},
        },
    )
    _add_step(
        model,
        "train",
        "traindeeplearningmodel",
        2,
        {
            "IN_FOLDER": _Source.fromChildOutput("export", "OUT_FOLDER"),
            "MAX_EPOCHS": _Source.fromModelParameter("epochs"),
            "BACKBONE_MODEL": _Source.fromModelParameter("backbone"),
            "ENCODER_WEIGHTS": _Source.fromModelParameter("encoder_weights"),
        },
    )
    _add_output(model, "export", "OUT_FOLDER", "chips", "Chips")
    _add_output(model, "train", "OUT_FOLDER", "model", "Model")
    model.updateDestinationParameters()
    return model


def tracking_chain() -> QgsProcessingModelAlgorithm:
    """Return the model: classify, filter, polygonise, compare with earlier dates."""
    model = _model(
        "trackingchain",
        "From a new image to growth, as a graphical model: the extraction chain, then Track Slum Growth with the slums "
        "of earlier dates. Give the dates in the order of the earlier layers, the new one last, as in 2015;2019;2024.",
    )
    _add_extraction(model)
    earlier = QgsProcessingParameterMultipleLayers(
        "earlier", "Slums of earlier dates", QgsProcessing.SourceType.TypeMapLayer
    )
    _add_input(model, earlier, 3)
    _add_input(model, QgsProcessingParameterString("dates", "Dates, the new one last"), 4)
    _add_step(
        model,
        "track",
        "trackslumgrowth",
        4,
        {
            "IN_DATES": [
                _Source.fromModelParameter("earlier"),
                _Source.fromChildOutput("polygonise", "OUT_POLYGON_FEATURES"),
            ],
            "DATES": _Source.fromModelParameter("dates"),
            "IN_RASTER": _Source.fromModelParameter("image"),
        },
    )
    _add_output(model, "track", "OUT_CHANGE_FEATURES", "changes", "Changes")
    _add_output(model, "track", "OUT_DASHBOARD", "dashboard", "Dashboard")
    model.updateDestinationParameters()
    return model


def _model(name: str, description: str) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm(name, "Deep learning", "deeplearning")
    model.setHelpContent({"ALG_DESC": description, "ALG_CREATOR": "Slum Extractor"})
    return model


def _add_extraction(model: QgsProcessingModelAlgorithm) -> None:
    """Add the inputs, steps and outputs from an image and a package to slum polygons."""
    _add_input(model, QgsProcessingParameterRasterLayer("image", "Image"), 1)
    package = QgsProcessingParameterFile("package", "Model package", fileFilter="Model packages (*.dlpk *.emd)")
    _add_input(model, package, 2)
    _add_step(
        model,
        "classify",
        "classifypixelsusingdeeplearning",
        1,
        {
            "IN_RASTER": _Source.fromModelParameter("image"),
            "IN_MODEL_DEFINITION": _Source.fromModelParameter("package"),
        },
    )
    _add_step(
        model,
        "filter",
        "majorityfilter",
        2,
        {
            "IN_RASTER": _Source.fromChildOutput("classify", "OUT_CLASSIFIED_RASTER"),
            "NUMBER_NEIGHBORS": _Source.fromStaticValue("FOUR"),
            "MAJORITY_DEFINITION": _Source.fromStaticValue("MAJORITY"),
        },
    )
    _add_step(
        model,
        "polygonise",
        "rastertopolygon",
        3,
        {
            "IN_RASTER": _Source.fromChildOutput("filter", "OUT_RASTER"),
            "SIMPLIFY": _Source.fromStaticValue("NO_SIMPLIFY"),
            "RASTER_FIELD": _Source.fromStaticValue("Value"),
            "CREATE_MULTIPART_FEATURES": _Source.fromStaticValue("SINGLE_OUTER_PART"),
            "DROP_BACKGROUND": _Source.fromStaticValue(True),
        },
    )
    _add_output(model, "filter", "OUT_RASTER", "class_raster", "Class raster")
    _add_output(model, "polygonise", "OUT_POLYGON_FEATURES", "slum_polygons", "Slum polygons")


def _optional(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    return parameter


def _add_input(model: QgsProcessingModelAlgorithm, parameter: object, row: int) -> None:
    place = QgsProcessingModelParameter(parameter.name())
    place.setPosition(QPointF(150, 90 * row))
    model.addModelParameter(parameter, place)


def _add_step(model: QgsProcessingModelAlgorithm, name: str, tool: str, row: int, sources: dict) -> None:
    child = QgsProcessingModelChildAlgorithm(f"slumextractor:{tool}")
    child.setChildId(name)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"slumextractor:{tool}")
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(450, 90 * row))
    defaults = {
        parameter.name(): _Source.fromStaticValue(parameter.defaultValue())
        for parameter in algorithm.parameterDefinitions()
        if parameter.defaultValue() is not None
    }
    for parameter, source in {**defaults, **sources}.items():
        child.addParameterSources(parameter, source if isinstance(source, list) else [source])
    model.addChildAlgorithm(child)


def _add_output(model: QgsProcessingModelAlgorithm, step: str, output: str, name: str, title: str) -> None:
    child = model.childAlgorithm(step)
    place = QgsProcessingModelOutput(name)
    place.setChildId(step)
    place.setChildOutputName(output)
    place.setDescription(title)
    outputs = child.modelOutputs()
    place.setPosition(QPointF(750, child.position().y() + 40 * len(outputs)))
    child.setModelOutputs({**outputs, name: place})
    model.setChildAlgorithm(child)


def main() -> int:
    """Write the models and return the exit status."""
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(REPOSITORY)]
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import SlumExtractorProvider

    Processing.initialize()
    provider = SlumExtractorProvider()  # The registry owns the provider, but Python's half of it needs a name.
    application.processingRegistry().addProvider(provider)
    files = {
        "slum_extraction_chain": extraction_chain,
        "training_chain": training_chain,
        "tracking_chain": tracking_chain,
    }
    return 0 if all(_write(make(), MODELS / f"{name}.model3") for name, make in files.items()) else 1


def _write(model: QgsProcessingModelAlgorithm, path: Path) -> bool:
    """Write a model with the attributes of each element in one order, since Qt has another in every process."""
    if not model.toFile(str(path)):
        return False
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'<Option((?: \w+="[^"]*")*)(/?)>', _in_order, text), encoding="utf-8")
    return True


def _in_order(element: re.Match) -> str:
    attributes = dict(re.findall(r'(\w+)="([^"]*)"', element[1]))
    ordered = (f'{name}="{attributes[name]}"' for name in ("name", "value", "type") if name in attributes)
    return f"<{' '.join(('Option', *ordered))}{element[2]}>"


if __name__ == "__main__":
    sys.exit(main())

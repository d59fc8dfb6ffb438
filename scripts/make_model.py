"""Writes the graphical model of the extraction chain: run with QGIS's Python when a step's tool changes.

The model is made from the tools themselves, so that its parameters are theirs. ``qgis_process`` and the model designer
run it like one drawn by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

REPOSITORY = Path(__file__).resolve().parent.parent
TARGET = REPOSITORY / "slum_extractor_plugin" / "models" / "slum_extraction_chain.model3"

HELP = (
    "The extraction chain as a graphical model: Classify Pixels Using Deep Learning, Majority Filter and Raster to "
    "Polygon. Open it from the menu Plugins > Slum Extractor in the model designer to change a step."
)

_Source = QgsProcessingModelChildParameterSource


def extraction_chain() -> QgsProcessingModelAlgorithm:
    """Return the model: classify, filter, polygonise."""
    model = QgsProcessingModelAlgorithm("slumextractionchain", "Deep learning", "deeplearning")
    model.setHelpContent({"ALG_DESC": HELP, "ALG_CREATOR": "Slum Extractor"})
    _add_input(model, QgsProcessingParameterRasterLayer("image", "Image"), 1)
    package = QgsProcessingParameterFile("package", "Model package", fileFilter="Model packages (*.dlpk *.emd)")
    _add_input(model, package, 2)
    _add_step(model, "classify", "classifypixelsusingdeeplearning", 1, {
        "IN_RASTER": _Source.fromModelParameter("image"),
        "IN_MODEL_DEFINITION": _Source.fromModelParameter("package"),
    })
    _add_step(model, "filter", "majorityfilter", 2, {
        "IN_RASTER": _Source.fromChildOutput("classify", "OUT_CLASSIFIED_RASTER"),
        "NUMBER_NEIGHBORS": _Source.fromStaticValue("FOUR"),
        "MAJORITY_DEFINITION": _Source.fromStaticValue("MAJORITY"),
    })
    _add_step(model, "polygonise", "rastertopolygon", 3, {
        "IN_RASTER": _Source.fromChildOutput("filter", "OUT_RASTER"),
        "SIMPLIFY": _Source.fromStaticValue("NO_SIMPLIFY"),
        "RASTER_FIELD": _Source.fromStaticValue("Value"),
        "CREATE_MULTIPART_FEATURES": _Source.fromStaticValue("SINGLE_OUTER_PART"),
        "DROP_BACKGROUND": _Source.fromStaticValue(True),
    })
    _add_output(model, "filter", "OUT_RASTER", "class_raster", "Class raster")
    _add_output(model, "polygonise", "OUT_POLYGON_FEATURES", "slum_polygons", "Slum polygons")
    model.updateDestinationParameters()
    return model


def _add_input(model: QgsProcessingModelAlgorithm, parameter: object, row: int) -> None:
    place = QgsProcessingModelParameter(parameter.name())
    place.setPosition(QPointF(150, 90 * row))
    model.addModelParameter(parameter, place)


def _add_step(
    model: QgsProcessingModelAlgorithm, name: str, tool: str, row: int, sources: dict
) -> None:
    child = QgsProcessingModelChildAlgorithm(f"slumextractor:{tool}")
    child.setChildId(name)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"slumextractor:{tool}")
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(450, 90 * row))
    defaults = {
        parameter.name(): _Source.fromStaticValue(parameter.defaultValue())
        for parameter in algorithm.parameterDefinitions() if parameter.defaultValue() is not None
    }
    for parameter, source in {**defaults, **sources}.items():
        child.addParameterSources(parameter, [source])
    model.addChildAlgorithm(child)


def _add_output(model: QgsProcessingModelAlgorithm, step: str, output: str, name: str, title: str) -> None:
    child = model.childAlgorithm(step)
    place = QgsProcessingModelOutput(name)
    place.setChildId(step)
    place.setChildOutputName(output)
    place.setDescription(title)
    place.setPosition(QPointF(750, child.position().y()))
    child.setModelOutputs({name: place})
    model.setChildAlgorithm(child)


def main() -> int:
    """Write the model and return the exit status."""
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(REPOSITORY)]
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import SlumExtractorProvider

    Processing.initialize()
    provider = SlumExtractorProvider()  # The registry owns the provider, but Python's half of it needs a name.
    application.processingRegistry().addProvider(provider)
    model = extraction_chain()
    return 0 if model.toFile(str(TARGET)) else 1


if __name__ == "__main__":
    sys.exit(main())

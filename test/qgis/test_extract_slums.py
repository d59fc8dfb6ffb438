"""Which classes Extract Slums makes polygons of, and what it says of it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition

SLUM, ROAD = ClassInfo(1, "slum", (213, 94, 0)), ClassInfo(4, "road", (90, 90, 90))


@pytest.fixture
def asked(provider, tmp_path, monkeypatch):
    """Run the tool on a package of some classes, its three steps left out; return its warnings and its last step."""
    from slum_extractor_plugin.algorithms import extract_slums  # needs QGIS's own plugins on the path

    steps, warnings = [], []

    def step(name: str, values: dict, **_: object) -> dict:
        steps.append(values)
        return {"OUT_CLASSIFIED_RASTER": "classes.tif", "OUT_RASTER": "filtered.tif"}

    monkeypatch.setattr(extract_slums.processing, "run", step)
    monkeypatch.setattr(extract_slums, "style_polygons", lambda *_: None)

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            warnings.append(text)

    def run(*classes: ClassInfo, **values: str) -> tuple[list[str], dict]:
        weights = tmp_path / "weights.pth"
        weights.write_bytes(b"none")
        definition = ModelDefinition("UNET", "resnet18", (0, 1, 2), classes, (256, 256), (1.0, 1.0), 32643)
        write_package(tmp_path / "model.dlpk", definition, weights)
        parameters = {"IN_RASTER": "image.tif", "IN_MODEL_DEFINITION": str(tmp_path / "model.dlpk"),
                      "OUT_POLYGON_FEATURES": str(tmp_path / "slums.gpkg"), **values}
        provider.algorithm("extractslums").create().execute(parameters, QgsProcessingContext(), Feedback())
        return warnings, steps[-1]

    return run


def test_a_model_of_slums_alone_needs_no_warning(asked):
    warnings, polygonise = asked(SLUM)
    assert not warnings and polygonise["DROP_BACKGROUND"] and not polygonise["CLASS_VALUES"]


def test_a_model_of_more_classes_says_that_all_become_polygons(asked):
    warnings, polygonise = asked(SLUM, ROAD)
    assert warnings == [
        "All classes of the model become polygons: 1 (slum), 4 (road). Give SLUM_VALUES to have those of slums alone."
    ]
    assert polygonise["DROP_BACKGROUND"] and not polygonise["CLASS_VALUES"]


def test_given_values_are_all_that_becomes_polygons(asked):
    warnings, polygonise = asked(SLUM, ROAD, SLUM_VALUES="1")
    assert not warnings and polygonise["CLASS_VALUES"] == "1" and not polygonise["DROP_BACKGROUND"]

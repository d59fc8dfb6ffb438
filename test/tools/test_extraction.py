"""Which classes Extract Slums makes polygons of, and what it reports."""

from __future__ import annotations

import pytest

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.jobs.classify import ExtractSlums
from slum_extractor_plugin.tools import extraction

SLUM, ROAD = ClassInfo(1, "slum", (213, 94, 0)), ClassInfo(4, "road", (90, 90, 90))


class Heard:
    """A reporter that keeps what it hears."""

    def __init__(self) -> None:
        self.fractions, self.warnings = [], []

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def message(self, text: str) -> None:
        pass

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def cancelled(self) -> bool:
        return False


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Run the tool on a package of some classes, its three steps left out; return what was heard and the steps."""
    steps = []

    def step(job, reporter, engine: str, *, summarized: bool) -> dict:
        assert not summarized  # the whole has one summary
        steps.append(job)
        reporter.progress(1.0)
        return {}

    monkeypatch.setattr(extraction, "run", step)
    monkeypatch.setattr(extraction, "_summarized", lambda *_: {"AREA": 3.0})

    def run(*classes: ClassInfo, **values: object) -> tuple[Heard, list]:
        weights = tmp_path / "weights.pth"
        weights.write_bytes(b"none")
        definition = ModelDefinition("UNET", "resnet18", (0, 1, 2), classes, (256, 256), (1.0, 1.0), 32643)
        write_package(tmp_path / "model.dlpk", definition, weights)
        heard = Heard()
        extraction.extract(
            ExtractSlums(
                in_raster="image.tif",
                in_model_definition=str(tmp_path / "model.dlpk"),
                out_polygon_features=str(tmp_path / "slums.gpkg"),
                **values,
            ),
            heard,
        )
        return heard, steps

    return run


def test_a_model_of_slums_alone_needs_no_warning(asked):
    heard, (classify, majority, polygons) = asked(SLUM)
    assert not heard.warnings and polygons.drop_background and not polygons.class_values
    assert majority.in_raster == classify.out_classified_raster and polygons.in_raster == majority.out_raster
    assert (majority.number_neighbors, majority.majority_definition) == ("FOUR", "MAJORITY")
    assert heard.fractions == pytest.approx([0.9, 0.94, 0.98])


def test_a_model_of_more_classes_says_that_all_become_polygons(asked):
    heard, steps = asked(SLUM, ROAD)
    assert heard.warnings == [
        "All classes of the model become polygons: 1 (slum), 4 (road). Give SLUM_VALUES to have those of slums alone."
    ]
    assert steps[-1].drop_background and not steps[-1].class_values


def test_given_values_are_all_that_becomes_polygons(asked):
    heard, steps = asked(SLUM, ROAD, slum_values="1")
    assert not heard.warnings and steps[-1].class_values == (1,) and not steps[-1].drop_background


def test_a_value_that_the_model_has_not_is_refused(asked):
    with pytest.raises(ParameterError, match="has no class 3. Its class values are 0, 1, 4"):
        asked(SLUM, ROAD, slum_values=3)


def test_filter_small_slums_and_simplification_are_chosen(asked):
    _, (classify, majority, polygons) = asked(SLUM, minimum_area=250, simplify="SIMPLIFY", filter_passes=3)
    assert (majority.iterations, polygons.minimum_area, polygons.simplify) == (3, 250, "SIMPLIFY")
    assert classify.out_confidence_raster


def test_without_a_filter_the_class_raster_is_the_classified_one(asked, tmp_path):
    _, (classify, polygons) = asked(SLUM, filter_passes=0, out_classified_raster=str(tmp_path / "c.tif"))
    assert polygons.in_raster == classify.out_classified_raster == str(tmp_path / "c.tif")

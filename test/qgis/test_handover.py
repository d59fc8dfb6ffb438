"""Each tool's dialog fills in what earlier tools of the project made; chips and models are never temporary."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from test_hints import boundaries, image


@pytest.fixture(autouse=True)
def empty_project(provider):
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def opened(provider, tool: str):
    return provider.algorithm(tool).create().createCustomParametersWidget(None)


def value(dialog, name: str):
    given = dialog.mainWidget().wrappers[name].parameterValue()
    return given.sink.staticValue() if hasattr(given, "sink") else given


def handover():
    from slum_extractor_plugin.algorithms.handover import Handover

    return Handover(QgsProject.instance())


def test_chips_and_models_are_proposed_beside_the_data(provider, tmp_path):
    layer = image(tmp_path, 1.0)
    dialog = opened(provider, "exporttrainingdatafordeeplearning")
    dialog.setParameters({"IN_RASTER": layer.id()})
    assert value(dialog, "OUT_FOLDER") == str(tmp_path / "chips_image_1.0_3")
    (tmp_path / "chips_image_1.0_3").mkdir()
    train = opened(provider, "traindeeplearningmodel")
    train.setParameters({"IN_FOLDER": str(tmp_path / "chips_image_1.0_3")})
    assert value(train, "OUT_FOLDER") == str(tmp_path / "model_image_1.0_3")


def test_a_proposal_follows_the_input_until_it_is_changed(provider, tmp_path):
    first, second = image(tmp_path, 1.0), image(tmp_path, 2.0)
    dialog = opened(provider, "exporttrainingdatafordeeplearning")
    for layer in (first, second):
        dialog.setParameters({"IN_RASTER": layer.id()})
        assert value(dialog, "OUT_FOLDER") == str(tmp_path / f"chips_{Path(layer.source()).stem}")
    dialog.setParameters({"OUT_FOLDER": str(tmp_path / "own")})
    dialog.setParameters({"IN_RASTER": first.id()})
    assert value(dialog, "OUT_FOLDER") == str(tmp_path / "own")


def test_what_exists_is_not_proposed(provider, tmp_path):
    layer = image(tmp_path, 1.0)
    (tmp_path / "chips_image_1.0_3").mkdir()
    dialog = opened(provider, "exporttrainingdatafordeeplearning")
    dialog.setParameters({"IN_RASTER": layer.id()})
    assert value(dialog, "OUT_FOLDER") == str(tmp_path / "chips_image_1.0_3_2")


@pytest.mark.parametrize("tool", ["exporttrainingdatafordeeplearning", "traindeeplearningmodel"])
@pytest.mark.parametrize("folder", ["", None, QgsProcessing.TEMPORARY_OUTPUT])
def test_a_temporary_folder_is_refused(provider, tmp_path, tool, folder):
    (tmp_path / "chips").mkdir()
    given = {
        "IN_RASTER": image(tmp_path, 1.0).source(),
        "IN_CLASS_DATA": image(tmp_path, 2.0).source(),
        "IN_FOLDER": str(tmp_path / "chips"),
    }
    algorithm = provider.algorithm(tool)
    known = {d.name(): given.get(d.name(), d.defaultValue()) for d in algorithm.parameterDefinitions()}
    accepted, reason = algorithm.checkParameterValues({**known, "OUT_FOLDER": folder}, QgsProcessingContext())
    assert not accepted and ("is missing" in reason or "OUT_FOLDER" in reason or "Output" in reason)
    assert algorithm.checkParameterValues({**known, "OUT_FOLDER": str(tmp_path / "kept")}, QgsProcessingContext())[0]


def test_the_field_says_that_a_folder_is_required_and_offers_no_temporary_one(provider):
    from qgis.PyQt.QtWidgets import QLineEdit, QToolButton

    dialog = opened(provider, "traindeeplearningmodel")
    widget = dialog.mainWidget().wrappers["OUT_FOLDER"].wrappedWidget()
    assert widget.findChild(QLineEdit).placeholderText() == "Choose a folder (required)"
    menu = widget.findChild(QToolButton).menu()
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if action.isVisible()]
    assert len(offered) == 1 and "emporary" not in offered[0]


def test_each_step_finds_what_the_step_before_made(provider, tmp_path):
    chips, package, slums = tmp_path / "chips", tmp_path / "model.dlpk", tmp_path / "slums_2015.gpkg"
    chips.mkdir()
    package.write_bytes(b"")
    QgsVectorFileWriter.writeAsVectorFormat(boundaries("gridcode"), str(slums), "utf-8")
    classes = image(tmp_path, 1.0)
    for kind, path in (("chips", chips), ("model", package), ("class raster", classes.source()), ("slums", slums)):
        handover().add(kind, str(path))
    assert value(opened(provider, "traindeeplearningmodel"), "IN_FOLDER") == str(chips)
    for tool in ("classifypixelsusingdeeplearning", "extractslums", "showmodel", "exportmodeltoonnx"):
        assert value(opened(provider, tool), "IN_MODEL_DEFINITION") == str(package)
    assert value(opened(provider, "majorityfilter"), "IN_RASTER") == classes.id()
    assert value(opened(provider, "computeaccuracyforpixelclassification"), "IN_RASTER") == str(slums)
    handover().add("class raster", classes.source())
    assert value(opened(provider, "computeaccuracyforpixelclassification"), "IN_RASTER") == classes.id()


def test_growth_is_proposed_the_newest_result_of_each_date_and_never_one_alone(provider, tmp_path):
    from test_hints import said

    for name in ("slums_2015", "slums_2015_2", "slums_2024"):
        QgsVectorFileWriter.writeAsVectorFormat(boundaries("gridcode"), str(tmp_path / f"{name}.gpkg"), "utf-8")
    first, again, second = (str(tmp_path / f"{name}.gpkg") for name in ("slums_2015", "slums_2015_2", "slums_2024"))
    for path in (first, again):
        handover().add("slums", path)
    growth = opened(provider, "trackslumgrowth")
    assert not value(growth, "IN_DATES")
    assert "one image or date only: slums_2015.gpkg, slums_2015_2.gpkg." in said(growth, "IN_DATES")
    assert value(opened(provider, "reportsdgindicator"), "IN_DATES") == [again]
    handover().add("slums", second)
    growth = opened(provider, "trackslumgrowth")
    assert value(growth, "IN_DATES") == [again, second] and said(growth, "IN_DATES") == ""
    growth.setParameters({"IN_DATES": [first]})
    assert said(growth, "IN_DATES") == ""


def test_results_without_dates_are_told_apart_by_their_images(provider, tmp_path):
    import processing

    from slum_extractor_plugin.algorithms.dated_products import of_different_dates

    made = {}
    for name, cell in (("one", 1.0), ("one_again", 1.0), ("two", 2.0)):
        processing.run(
            "slumextractor:majorityfilter",
            {"IN_RASTER": image(tmp_path, cell, bands=1).source(), "OUT_RASTER": str(tmp_path / f"{name}.tif")},
        )
        made[name] = str(tmp_path / f"{name}.gpkg")
        processing.run(
            "slumextractor:rastertopolygon",
            {"IN_RASTER": str(tmp_path / f"{name}.tif"), "OUT_POLYGON_FEATURES": made[name]},
        )
    assert of_different_dates([made["one"], made["one_again"]]) == [made["one_again"]]
    assert of_different_dates([made["one"], made["two"], made["one_again"]]) == [made["two"], made["one_again"]]
    dated = tmp_path / "slums_2015.gpkg"
    Path(made["one"]).rename(dated)
    assert of_different_dates([str(dated), made["one_again"]]) == [str(dated)]


def test_outputs_lie_in_the_folder_of_the_work_once_there_is_one(provider, tmp_path):
    layer = image(tmp_path, 1.0)
    dialog = opened(provider, "extractslums")
    dialog.setParameters({"IN_RASTER": layer.id()})
    assert value(dialog, "OUT_POLYGON_FEATURES") == QgsProcessing.TEMPORARY_OUTPUT
    work = tmp_path / "work"
    (work / "chips").mkdir(parents=True)
    handover().add("chips", str(work / "chips"))
    dialog = opened(provider, "extractslums")
    dialog.setParameters({"IN_RASTER": layer.id()})
    assert value(dialog, "OUT_POLYGON_FEATURES") == str(work / "slums_image_1.0_3.gpkg")
    assert not value(dialog, "OUT_CLASSIFIED_RASTER")


def test_products_are_saved_with_the_project_and_move_with_it(provider, tmp_path):
    (tmp_path / "one" / "chips").mkdir(parents=True)
    project = QgsProject()
    from slum_extractor_plugin.algorithms.handover import Handover

    project.setFileName(str(tmp_path / "one" / "work.qgz"))
    Handover(project).add("chips", str(tmp_path / "one" / "chips"))
    assert project.write()
    (tmp_path / "one").rename(tmp_path / "two")
    again = QgsProject()
    assert again.read(str(tmp_path / "two" / "work.qgz"))
    assert Handover(again).latest(["chips"]) == str(tmp_path / "two" / "chips")
    assert Handover(again).folder == str(tmp_path / "two")


def test_what_is_gone_or_temporary_is_not_the_folder_of_the_work(provider, tmp_path):
    temporary = Path(QgsProcessingUtils.generateTempFilename("classes.tif"))
    temporary.write_bytes(b"")
    handover().add("class raster", str(temporary))
    assert handover().folder == "" and handover().latest(["class raster"]) == str(temporary)
    temporary.unlink()
    assert handover().latest(["class raster"]) == ""


def test_a_run_is_remembered_in_the_project(provider, tmp_path):
    import processing

    layer = image(tmp_path, 1.0, bands=1)
    processing.run("slumextractor:majorityfilter", {"IN_RASTER": layer.id(), "OUT_RASTER": str(tmp_path / "f.tif")})
    assert handover().latest(["class raster"]) == str(tmp_path / "f.tif")
    assert handover().folder == str(tmp_path)
    processing.run(
        "slumextractor:rastertopolygon",
        {"IN_RASTER": str(tmp_path / "f.tif"), "OUT_POLYGON_FEATURES": str(tmp_path / "p.gpkg")},
    )
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(str(tmp_path / "p.gpkg"), "slums"))
    assert value(opened(provider, "computeaccuracyforpixelclassification"), "IN_RASTER") == layer.id()


def test_a_folder_made_temporary_by_a_path_is_warned_of(provider, tmp_path):
    from slum_extractor_plugin.algorithms.base import _warn_of_temporary
    from slum_extractor_plugin.jobs.train import TrainDeepLearningModel

    class Heard:
        def __init__(self):
            self.texts = []

        def warning(self, text):
            self.texts.append(text)

    for folder, warned in ((QgsProcessingUtils.generateTempFilename("model"), True), (str(tmp_path / "m"), False)):
        heard = Heard()
        _warn_of_temporary(TrainDeepLearningModel(in_folder=(str(tmp_path),), out_folder=folder), heard)
        assert bool(heard.texts) == warned


def test_the_image_is_chosen_where_qgis_chooses_none(provider, tmp_path):
    dialog = opened(provider, "exporttrainingdatafordeeplearning")
    assert not value(dialog, "IN_RASTER")
    layer = image(tmp_path, 1.0)
    dialog = opened(provider, "exporttrainingdatafordeeplearning")
    assert value(dialog, "IN_RASTER") == layer.id()
    assert value(dialog, "OUT_FOLDER") == str(tmp_path / "chips_image_1.0_3")


def test_an_output_s_name_follows_the_image_that_is_picked_in_the_list(provider, tmp_path):
    """A result of 2024 under the name of 2014 would be read as slums of 2014 by Track Slum Growth."""
    from qgis.PyQt.QtWidgets import QComboBox

    first, second = image(tmp_path, 1.0), image(tmp_path, 2.0)
    first.setName("early")
    second.setName("late")
    (tmp_path / "work" / "chips").mkdir(parents=True)
    handover().add("chips", str(tmp_path / "work" / "chips"))
    dialog = opened(provider, "extractslums")
    images = dialog.mainWidget().wrappers["IN_RASTER"].wrappedWidget().findChild(QComboBox)
    for layer in (first, second, first):
        index = next(i for i in range(images.count()) if images.itemText(i).startswith(layer.name()))
        images.setCurrentIndex(index)
        images.activated.emit(index)  # as a person's choice does
        assert value(dialog, "IN_RASTER") == layer.id()
        expected = tmp_path / "work" / f"slums_{Path(layer.source()).stem}.gpkg"
        assert value(dialog, "OUT_POLYGON_FEATURES") == str(expected)


def test_outputs_after_training_lie_beside_the_folder_of_the_model(provider, tmp_path):
    (tmp_path / "model_city").mkdir()
    for package, folder in (
        (tmp_path / "model_city" / "model_city.dlpk", tmp_path),
        (tmp_path / "model_city" / "other.dlpk", tmp_path / "model_city"),
    ):
        package.write_bytes(b"")
        handover().add("model", str(package))
        assert handover().folder == str(folder)


def test_reports_and_dashboards_lie_there_too_and_have_names_of_their_own(provider, tmp_path):
    """A report in a temporary file is gone when QGIS is closed."""
    layer = image(tmp_path, 1.0)
    assert value(opened(provider, "trackslumgrowth"), "OUT_DASHBOARD") == QgsProcessing.TEMPORARY_OUTPUT
    work = tmp_path / "work"
    (work / "chips").mkdir(parents=True)
    handover().add("chips", str(work / "chips"))
    growth = opened(provider, "trackslumgrowth")
    assert value(growth, "OUT_DASHBOARD") == str(work / "dashboard.html")
    growth.setParameters({"IN_RASTER": layer.id()})
    assert value(growth, "OUT_DASHBOARD") == str(work / "dashboard_image_1.0_3.html")
    accuracy = opened(provider, "computeaccuracyforpixelclassification")
    named = {name: value(accuracy, name) for name in accuracy.mainWidget().wrappers if name.startswith("OUT_")}
    paths = [Path(path) for path in named.values() if path]
    assert paths and all(path.parent == work and path.suffix for path in paths)
    assert len(set(paths)) == len(paths)

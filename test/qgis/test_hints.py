"""What dialogs say of what was chosen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chips import ChipFolder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition

FEET = "EPSG:2229"


@pytest.fixture
def dialog(provider):
    """Open dialogs of tools; they and the layers go afterwards."""
    opened = []

    def open_dialog(tool: str, **values: object) -> object:
        made = provider.algorithm(tool).create().createCustomParametersWidget(None)
        made.setParameters(values)
        opened.append(made)
        return made

    yield open_dialog
    for each in opened:
        each.close()
    QgsProject.instance().clear()


@pytest.fixture
def package(tmp_path: Path) -> str:
    """A package of a model of three bands, trained at 1 m on chips of 256 cells."""
    weights = tmp_path / "weights.pth"
    weights.write_bytes(b"none")
    definition = ModelDefinition(
        "UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "slum", (213, 94, 0)),), (256, 256), (1.0, 1.0), 32643
    )
    write_package(tmp_path / "model.dlpk", definition, weights)
    return str(tmp_path / "model.dlpk")


def image(folder: Path, cell: float, bands: int = 3, crs: str = "EPSG:32643") -> QgsRasterLayer:
    """Return an image in the project."""
    path = folder / f"image_{cell}_{bands}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, bands)
    dataset.SetGeoTransform((300000, cell, 0, 2000000, 0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(np.ones((bands, 20, 20), np.uint8))
    dataset = None
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "image"))


def boundaries(*fields: str) -> QgsVectorLayer:
    """Return a layer of polygons with integer fields in the project."""
    wanted = "".join(f"&field={field}:integer" for field in fields)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32643{wanted}&field=name:string", "slums", "memory")
    return QgsProject.instance().addMapLayer(layer)


def said(opened: object, parameter: str) -> str:
    from qgis.PyQt.QtWidgets import QLabel

    label = opened.findChild(QLabel, f"hint_{parameter}")
    return label.text() if label is not None and not label.isHidden() else ""


def box(opened: object, parameter: str) -> object:
    return opened.mainWidget().wrappers[parameter].wrappedWidget()


def given(opened: object, parameter: str) -> object:
    return opened.mainWidget().wrappers[parameter].parameterValue()


def test_the_package_s_values_are_shown_where_fields_are_empty(dialog, package, tmp_path):
    opened = dialog("classifypixelsusingdeeplearning", IN_RASTER=image(tmp_path, 0.5).id(), IN_MODEL_DEFINITION=package)
    assert "1 slum" in said(opened, "IN_MODEL_DEFINITION") and "256 x 256" in said(opened, "IN_MODEL_DEFINITION")
    assert box(opened, "PADDING").text() == "64 or more (the model's)"
    assert box(opened, "CELL_SIZE").text() == "1 m (the model's; the image's is 0.5)"
    assert all(given(opened, name) is None for name in ("PADDING", "CELL_SIZE", "TILE_SIZE", "BATCH_SIZE"))


def test_a_model_that_is_not_usable_is_said_to_be(dialog, tmp_path):
    weights = tmp_path / "weights.pth"
    weights.write_bytes(b"none")
    row = {"precision": 0.3, "recall": 0.9, "f1": 0.4, "iou": 0.29}
    definition = ModelDefinition(
        *("UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "slum", (213, 94, 0)),), (256, 256), (1.0, 1.0), 32643),
        metrics={"per_class_metrics": {"Background": row, "slum": row}},
    )
    write_package(tmp_path / "model.dlpk", definition, weights)
    opened = dialog("extractslums", IN_MODEL_DEFINITION=str(tmp_path / "model.dlpk"))
    assert "⚠ The model is not usable" in said(opened, "IN_MODEL_DEFINITION")


def test_the_image_s_own_cell_size_is_shown_where_the_model_takes_it(dialog, package, tmp_path):
    opened = dialog("classifypixelsusingdeeplearning", IN_RASTER=image(tmp_path, 0.9).id(), IN_MODEL_DEFINITION=package)
    assert box(opened, "CELL_SIZE").text() == "0.9 m (the image's)"
    opened.setParameters({"IN_RASTER": image(tmp_path, 3.0, crs=FEET).id(), "IN_MODEL_DEFINITION": package})
    assert box(opened, "CELL_SIZE").text() == "3 ft (the image's)"


def test_a_model_that_wants_more_bands_or_cannot_be_read_is_said(dialog, package, tmp_path):
    opened = dialog("extractslums", IN_RASTER=image(tmp_path, 1.0, bands=1).id(), IN_MODEL_DEFINITION=package)
    assert "The image has 1 bands, and the model reads band 3." in said(opened, "IN_MODEL_DEFINITION")
    broken = tmp_path / "broken.dlpk"
    broken.write_bytes(b"PK no zip")
    opened.setParameters({"IN_MODEL_DEFINITION": str(broken)})
    assert said(opened, "IN_MODEL_DEFINITION").startswith("⚠")
    opened.setParameters({"IN_MODEL_DEFINITION": "no such file"})
    assert said(opened, "IN_MODEL_DEFINITION") == ""


def test_a_number_stands_beside_the_unit_that_it_is_in(dialog, tmp_path):
    opened = dialog("classifypixelsusingdeeplearning", IN_RASTER=image(tmp_path, 3.0, crs=FEET).id(), CELL_SIZE=2.5)
    assert box(opened, "CELL_SIZE").suffix() == " ft"
    assert given(opened, "CELL_SIZE") == 2.5
    opened.setParameters({"OUTPUT_COORDINATE_SYSTEM": QgsCoordinateReferenceSystem("EPSG:32643"), "CELL_SIZE": 2.5})
    assert box(opened, "CELL_SIZE").suffix() == " m"
    assert given(opened, "CELL_SIZE") == 2.5


@pytest.mark.parametrize(
    ("fields", "guessed"),
    [
        (("id", "Classvalue"), "Classvalue"),
        (("DN",), "DN"),
        (("code", "gridcode"), "gridcode"),
        (("id", "people"), None),
    ],
)
def test_the_class_field_is_guessed_where_it_is_seen(dialog, fields, guessed):
    opened = dialog("exporttrainingdatafordeeplearning", IN_CLASS_DATA=boundaries(*fields).id())
    assert (given(opened, "CLASS_VALUE_FIELD") or None) == guessed
    expected = "Guessed from its name." if guessed else "Empty: every feature is class 1."
    assert said(opened, "CLASS_VALUE_FIELD") == expected
    opened.setParameters({"IN_CLASS_DATA": boundaries(*fields).id(), "CLASS_VALUE_FIELD": ""})
    assert not given(opened, "CLASS_VALUE_FIELD")


def test_mask_polygons_that_no_chip_fits_in_are_counted_beside_the_ground_of_a_chip(dialog, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    layer = QgsVectorLayer("Polygon?crs=EPSG:32643", "study area", "memory")
    for left, width, height in ((300000, 9, 20), (300000, 20, 7), (300000, 12, 12)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 2000000 - height, left + width, 2000000)))
        assert layer.dataProvider().addFeature(feature)
    mask = QgsProject.instance().addMapLayer(layer)
    values = {"IN_RASTER": image(tmp_path, 1.0).id(), "IN_MASK_POLYGONS": mask.id()}
    opened = dialog("exporttrainingdatafordeeplearning", **values, TILE_SIZE_X=10, TILE_SIZE_Y=10)
    assert said(opened, "TILE_SIZE_X") == "A chip covers 10 x 10 m."
    assert said(opened, "IN_MASK_POLYGONS").startswith("⚠ 2 of 3 polygons are smaller than a chip")
    opened.setParameters({**values, "TILE_SIZE_X": 10, "TILE_SIZE_Y": 10, "CELL_SIZE": 0.5})
    assert said(opened, "TILE_SIZE_X") == "A chip covers 5 x 5 m." and said(opened, "IN_MASK_POLYGONS") == ""
    opened.setParameters({**values, "TILE_SIZE_X": 13, "TILE_SIZE_Y": 6, "CELL_SIZE": 1.0})
    assert said(opened, "IN_MASK_POLYGONS").startswith("⚠ 2 of 3")


@pytest.fixture
def settings(provider):
    """QGIS's settings without paces of earlier runs."""
    from qgis.core import QgsSettings

    QgsSettings().remove("slum_extractor")
    yield QgsSettings()
    QgsSettings().remove("slum_extractor")


def test_the_size_and_the_time_of_a_run_are_shown_before_it(dialog, package, tmp_path, settings):
    layer = image(tmp_path, 0.5)  # 20 x 20 cells, which are 10 x 10 for the model
    opened = dialog("extractslums", IN_RASTER=layer.id(), IN_MODEL_DEFINITION=package)
    text = said(opened, "IN_MODEL_DEFINITION")
    assert "At most 0.0001 million cells; each raster takes up to 0.000133 MB." in text
    assert "How long it takes is in the log soon after the start." in text
    settings.setValue("slum_extractor/seconds_per_unit/extractslums/resnet18/AUTO", 0.3)
    opened = dialog("extractslums", IN_RASTER=layer.id(), IN_MODEL_DEFINITION=package)
    text = said(opened, "IN_MODEL_DEFINITION")
    assert "At most about 30 s, at the pace of the last such run here." in text and "qgis_process" not in text
    settings.setValue("slum_extractor/seconds_per_unit/extractslums/resnet18/AUTO", 30)
    opened = dialog("extractslums", IN_RASTER=layer.id(), IN_MODEL_DEFINITION=package)
    assert "50 min" in said(opened, "IN_MODEL_DEFINITION") and "qgis_process" in said(opened, "IN_MODEL_DEFINITION")


def test_before_the_first_training_a_range_is_said_and_what_makes_it_shorter(dialog, tmp_path, settings):
    for name in ("images", "labels"):
        (tmp_path / name).mkdir()
        for number in range(10):
            (tmp_path / name / f"{number}.tif").touch()
    classes = (ClassInfo(1, "slum", (213, 94, 0)),)
    described = ChipFolder(
        path=tmp_path,
        classes=classes,
        bands=3,
        tile_size=(256, 256),
        cell_size=(1.0, 1.0),
        wkid=32643,
        data_type="uint8",
    )
    write_chip_metadata(tmp_path, described, [(f"images/{n}.tif", f"labels/{n}.tif") for n in range(10)])
    values = {"IN_FOLDER": str(tmp_path), "MAX_EPOCHS": 20}
    opened = dialog("traindeeplearningmodel", **values, BACKBONE_MODEL="RESNET34")
    text = said(opened, "IN_FOLDER")
    assert "Number of chips: 10. Without a GPU about 28 s to 83 s on two cores" in text
    assert "MOBILENET_V2 takes about 43 % of that." in text
    opened.setParameters({**values, "BACKBONE_MODEL": "MOBILENET_V2", "MAX_EPOCHS": 200})
    assert "about 2 min to 6 min on two cores" in said(opened, "IN_FOLDER") and "%" not in said(opened, "IN_FOLDER")
    opened.setParameters({"TIME_BUDGET": 15})
    assert "Training ends after 15 minutes, the time budget." in said(opened, "IN_FOLDER")
    opened = dialog("traindeeplearningmodel", **values, BACKBONE_MODEL="timm:resnet26")
    assert "How long it takes is in the log soon after the start." in said(opened, "IN_FOLDER")
    settings.setValue("slum_extractor/seconds_per_unit/train/resnet34/FREEZE_MODEL/AUTO", 0.3)
    opened = dialog("traindeeplearningmodel", **values, BACKBONE_MODEL="RESNET34")
    assert "At most about 60 s, at the pace of the last such run here." in said(opened, "IN_FOLDER")


def test_how_long_a_run_took_is_kept_by_kind(provider, package, tmp_path, settings, monkeypatch):
    from slum_extractor_plugin.algorithms import paces
    from slum_extractor_plugin.jobs.classify import ExtractSlums

    job = ExtractSlums(
        in_raster=image(tmp_path, 0.5).source(),
        in_model_definition=package,
        out_polygon_features=str(tmp_path / "p.gpkg"),
    )
    with paces.timed(lambda: paces.work_of_classifying(job)):
        pass
    assert paces.seconds_for("extractslums/resnet18/AUTO", 100) is None  # too short to say anything
    monkeypatch.setattr(paces, "_SHORTEST", 0.0)
    with paces.timed(lambda: paces.work_of_classifying(job)):
        pass
    assert paces.seconds_for("extractslums/resnet18/AUTO", 100) > 0
    assert paces.seconds_for("extractslums/resnet34/AUTO", 100) is None


def test_the_number_of_chips_and_the_time_of_training_are_shown(dialog, tmp_path, settings):
    chips = tmp_path / "chips"
    (chips / "images").mkdir(parents=True)
    for number in range(3):
        (chips / "images" / f"{number}.tif").touch()
    opened = dialog("traindeeplearningmodel", IN_FOLDER=str(chips), MAX_EPOCHS=10)
    assert "Number of chips: 3." in said(opened, "IN_FOLDER")
    settings.setValue("slum_extractor/seconds_per_unit/train/resnet34/FREEZE_MODEL/AUTO", 2.0)
    opened.setParameters({"IN_FOLDER": str(chips), "MAX_EPOCHS": 20})
    assert "At most about 2 min" in said(opened, "IN_FOLDER")


def test_the_licence_of_satellite_weights_is_shown_before_they_are_fetched(dialog):
    opened = dialog("traindeeplearningmodel", BACKBONE_MODEL="RESNET50", ENCODER_WEIGHTS="FMOW_GASSL")
    assert "licence CC-BY-4.0" in said(opened, "BACKBONE_MODEL") and "94 MB" in said(opened, "BACKBONE_MODEL")
    opened.setParameters({"BACKBONE_MODEL": "RESNET34", "ENCODER_WEIGHTS": "FMOW_GASSL"})
    assert "fits the backbone RESNET50 only" in said(opened, "BACKBONE_MODEL")

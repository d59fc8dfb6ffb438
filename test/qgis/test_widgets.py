"""Fields of dialogs that are easier than QGIS's own: check boxes, the list of backbones; and the preview."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtWidgets import QLabel
from test_hints import image

from slum_extractor_plugin.algorithms import base


@pytest.fixture
def opened(provider):
    dialogs = []

    def open_dialog(tool: str):
        dialogs.append(provider.algorithm(tool).create().createCustomParametersWidget(None))
        return dialogs[-1]

    yield open_dialog
    for each in dialogs:
        each.close()
    QgsProject.instance().clear()


@pytest.mark.parametrize(
    ("tool", "commands"),
    [
        ("classifypixelsusingdeeplearning", ["classify"]),
        ("extractslums", ["classify"]),
        ("traindeeplearningmodel", ["train"]),
        ("majorityfilter", []),
    ],
)
def test_an_engine_is_made_ready_where_a_tool_needs_one(opened, monkeypatch, tool, commands):
    asked = []
    monkeypatch.setattr(base, "expect_job", lambda _, command: asked.append(command))
    opened(tool)
    assert asked == commands


def wrapper(dialog, name: str):
    return dialog.mainWidget().wrappers[name]


@pytest.mark.parametrize(
    ("tool", "name", "yes", "no", "default"),
    [
        ("traindeeplearningmodel", "STOP_TRAINING", "STOP_TRAINING", "CONTINUE_TRAINING", True),
        ("traindeeplearningmodel", "TENSORBOARD", "ENABLE_TENSORBOARD", "DISABLE_TENSORBOARD", False),
        ("exporttrainingdatafordeeplearning", "OUTPUT_NOFEATURE_TILES", "ALL_TILES", "ONLY_TILES_WITH_FEATURES", False),
        ("rastertopolygon", "SIMPLIFY", "SIMPLIFY", "NO_SIMPLIFY", True),
        ("extractslums", "SIMPLIFY", "SIMPLIFY", "NO_SIMPLIFY", False),
    ],
)
def test_yes_or_no_is_a_check_box_and_stays_a_keyword(provider, opened, tool, name, yes, no, default):
    dialog = opened(tool)
    box = wrapper(dialog, name).wrappedWidget()
    assert box.isChecked() == default and box.text() == provider.algorithm(tool).parameterDefinition(name).description()
    for ticked, keyword in ((True, yes), (False, no)):
        box.setChecked(ticked)
        assert wrapper(dialog, name).parameterValue() == keyword
        dialog.setParameters({name: keyword})
        assert box.isChecked() == ticked


def test_a_backbone_is_chosen_by_its_line_or_written(opened):
    dialog = opened("traindeeplearningmodel")
    box = wrapper(dialog, "BACKBONE_MODEL").wrappedWidget()
    assert box.isEditable() and wrapper(dialog, "BACKBONE_MODEL").parameterValue() == "RESNET34"
    lines = [box.itemText(index) for index in range(box.count())]
    assert all("million weights" in line and "weights" in line.split(";")[-1] for line in lines)
    index = next(index for index, line in enumerate(lines) if line.startswith("MOBILENET_V2"))
    box.setCurrentIndex(index)
    box.activated.emit(index)
    assert wrapper(dialog, "BACKBONE_MODEL").parameterValue() == "MOBILENET_V2"
    box.setEditText("timm:regnetx_002")
    assert wrapper(dialog, "BACKBONE_MODEL").parameterValue() == "timm:regnetx_002"


def test_weights_come_from_where_the_backbone_has_them(opened, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))  # a computer that has fetched none
    dialog = opened("traindeeplearningmodel")
    box, weights = wrapper(dialog, "BACKBONE_MODEL").wrappedWidget(), wrapper(dialog, "ENCODER_WEIGHTS")
    hint = dialog.findChild(QLabel, "hint_BACKBONE_MODEL")
    assert box.currentText() == "RESNET34" and weights.parameterValue() == "IMAGENET"
    assert "fetched from the internet" in hint.text() and "timm:tf_efficientnet_lite0" in hint.text()
    box.setEditText("timm:tf_efficientnet_lite0")
    assert weights.parameterValue() == "PACKAGE" and hint.text() == ""
    box.setEditText("RESNET18")
    assert weights.parameterValue() == "IMAGENET" and hint.text()
    weights.setParameterValue("NONE", dialog.mainWidget().processing_context)
    assert hint.text() == ""
    box.setEditText("timm:tf_efficientnet_lite0")
    assert weights.parameterValue() == "NONE"  # what was chosen stays


def test_weights_that_were_fetched_are_known(provider, tmp_path):
    from slum_extractor_plugin.runtime.encoder_weights import are_here

    places = [{"HF_HUB_CACHE": str(tmp_path)}, {"HF_HOME": str(tmp_path)}, {"XDG_CACHE_HOME": str(tmp_path)}]
    for environment, folder in zip(places, (tmp_path, tmp_path / "hub", tmp_path / "huggingface" / "hub")):
        assert not are_here("smp-hub/resnet34.imagenet", environment)
        snapshot = folder / "models--smp-hub--resnet34.imagenet" / "snapshots" / "1"
        snapshot.mkdir(parents=True)
        (snapshot / "model.safetensors").write_bytes(b"")
        assert not are_here("smp-hub/resnet34.imagenet", environment)
        (snapshot / "model.safetensors").write_bytes(b"1")
        assert are_here("smp-hub/resnet34.imagenet", environment)
        assert not are_here("smp-hub/resnet18.imagenet", environment)


UTM, DEGREES = QgsCoordinateReferenceSystem("EPSG:32643"), QgsCoordinateReferenceSystem("EPSG:4326")


def test_a_preview_is_what_the_map_shows_of_the_image(provider, tmp_path):
    from slum_extractor_plugin.algorithms.preview import visible_part

    layer = image(tmp_path, 1.0)  # 20 x 20 m from 300000, 2000000 downwards
    shown = QgsRectangle(299990, 1999990, 300010, 2000010)
    assert visible_part(layer, shown, UTM) == QgsRectangle(300000, 1999990, 300010, 2000000)
    assert visible_part(layer, QgsRectangle(0, 0, 10, 10), UTM).isEmpty()
    part = visible_part(layer, QgsRectangle(73, 17, 74, 19), DEGREES)
    assert part.width() == pytest.approx(20) and part.height() == pytest.approx(20)


def test_a_preview_of_much_is_of_the_middle(provider, tmp_path, monkeypatch):
    from slum_extractor_plugin.algorithms import preview

    monkeypatch.setattr(preview, "MOST_CELLS", 100)
    layer = image(tmp_path, 1.0)
    part = preview.middle_of(preview.visible_part(layer, layer.extent(), UTM), layer)
    assert part.area() <= 100 and part.center() == layer.extent().center()


def test_a_preview_takes_what_the_dialog_says_and_no_output(provider, tmp_path):
    from slum_extractor_plugin.algorithms.preview import preview_parameters

    given = preview_parameters(
        {
            "IN_RASTER": "a.tif",
            "IN_MODEL_DEFINITION": "m.dlpk",
            "MINIMUM_AREA": 5.0,
            "MASK": None,
            "PADDING": 64,
            "OUT_POLYGON_FEATURES": "p.gpkg",
            "OUT_CONFIDENCE_RASTER": "c.tif",
            "EXTENT": "1,2,3,4",
            "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY",
        },
        QgsRectangle(1.5, 2, 3, 4),
        "EPSG:32643",
    )
    target = given.pop("OUT_CLASSIFIED_RASTER")
    assert target.endswith("slum_extractor_preview.tif")
    assert given == {
        "IN_RASTER": "a.tif",
        "IN_MODEL_DEFINITION": "m.dlpk",
        "PADDING": 64,
        "EXTENT": "1.5,3.0,2.0,4.0 [EPSG:32643]",
    }


def test_the_dialog_without_image_or_model_says_so(opened, tmp_path):
    from qgis.gui import QgsMapCanvas

    from slum_extractor_plugin.algorithms.preview import Preview

    dialog = opened("extractslums")
    hidden = [button for button in dialog.buttonBox().buttons() if button.isHidden()]
    preview = Preview(dialog, QgsMapCanvas())
    assert hidden and all(button.isHidden() for button in hidden) and not preview.button.isHidden()
    preview.button.click()
    assert "Choose an image and a model package first." in dialog.messageBar().currentItem().text()
    dialog.setParameters({"IN_RASTER": image(tmp_path, 1.0).id(), "IN_MODEL_DEFINITION": str(tmp_path / "m.dlpk")})
    preview.button.click()
    assert preview.button.isEnabled()


def test_a_preview_of_the_middle_says_so_in_the_dialog_and_in_the_panel(opened, tmp_path, monkeypatch):
    from qgis.gui import QgsMapCanvas

    from slum_extractor_plugin.algorithms import preview as module

    dialog, canvas, runs = opened("extractslums"), QgsMapCanvas(), []
    canvas.setDestinationCrs(UTM)
    canvas.resize(200, 200)
    preview = module.Preview(dialog, canvas)
    monkeypatch.setattr(preview, "_run", runs.append)
    layer = image(tmp_path, 1.0)
    dialog.setParameters({"IN_RASTER": layer.id(), "IN_MODEL_DEFINITION": str(tmp_path / "m.dlpk")})
    canvas.setExtent(layer.extent())
    preview.start()
    assert preview._name == "Preview (temporary)" and dialog.messageBar().currentItem() is None
    monkeypatch.setattr(module, "MOST_CELLS", 100)
    preview.start()
    assert "the middle 24.5 % of what the map shows" in dialog.messageBar().currentItem().text()
    assert preview._name == "Preview of the middle (temporary)" and len(runs) == 2


def test_a_new_preview_replaces_the_one_before_and_is_on_top(provider, tmp_path):
    from qgis.core import QgsProcessingFeedback

    from slum_extractor_plugin.algorithms.preview import show_preview

    project = QgsProject.instance()
    base = image(tmp_path, 1.0, bands=1)
    for name in ("Preview", "Preview (temporary)"):
        show_preview(base.source(), name, QgsProcessingFeedback())
    assert sorted(layer.name() for layer in project.mapLayers().values()) == ["Preview (temporary)", "image"]
    top = project.layerTreeRoot().layerOrder()[0]
    assert top.name() == "Preview (temporary)" and top.opacity() < 1  # the image shows through
    project.clear()


@pytest.fixture
def package(tmp_path):
    """A package of a model of red, green and near infrared."""
    from slum_extractor_plugin.formats.classes import ClassInfo
    from slum_extractor_plugin.formats.dlpk import write_package
    from slum_extractor_plugin.formats.emd import ModelDefinition

    (tmp_path / "weights.pth").write_bytes(b"none")
    definition = ModelDefinition(
        "UNET",
        "resnet18",
        (0, 1, 2),
        (ClassInfo(1, "slum", (213, 94, 0)),),
        (256, 256),
        (1.0, 1.0),
        32643,
        extra={"InputRastersProps": {"BandNames": ["Red", "Green", "NearInfrared"]}},
    )
    write_package(tmp_path / "model.dlpk", definition, tmp_path / "weights.pth")
    return str(tmp_path / "model.dlpk")


def named_image(folder):
    """An image of four bands whose names are in another order than the model's."""
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path, options = str(folder / "named.tif"), ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 20, 20, 4, options=options)
    for number, name in enumerate(("Blue", "Green", "Red", "NIR"), 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    return QgsProject.instance().addMapLayer(QgsRasterLayer(path, "named"))


def test_bands_are_chosen_by_name_and_stay_a_text(opened, package, tmp_path):
    from slum_extractor_plugin.algorithms.bands_widget import BandsDialog
    from slum_extractor_plugin.formats.dlpk import definition_of

    layer = named_image(tmp_path)
    dialog = opened("classifypixelsusingdeeplearning")
    dialog.setParameters({"IN_RASTER": layer.id(), "IN_MODEL_DEFINITION": package, "BANDS": "red, green, nir"})
    field = wrapper(dialog, "BANDS")
    assert field.parameterValue() == "red, green, nir"
    assert field._image() == layer and field._definition().backbone == "resnet18"
    window = BandsDialog(definition_of(package), layer, "", None)
    assert ["Red" in box.currentText() for box in window.boxes] == [True, False, False]
    assert window.text() == "3 2 4"  # as classifying would match them
    window.boxes[0].setCurrentIndex(0)
    assert window.text() == "1 2 4"
    assert BandsDialog(definition_of(package), layer, "4, 3, 2", None).text() == "4 3 2"


def test_what_is_chosen_in_the_window_is_written_into_the_field(opened, package, tmp_path):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QToolButton

    dialog = opened("classifypixelsusingdeeplearning")
    dialog.setParameters({"IN_RASTER": named_image(tmp_path).id(), "IN_MODEL_DEFINITION": package})

    def accept():
        window = next(
            each
            for each in QApplication.topLevelWidgets()
            if each.objectName() == "slum_extractor_bands" and each.isVisible()
        )
        window.accept()

    QTimer.singleShot(0, accept)
    wrapper(dialog, "BANDS").wrappedWidget().findChildren(QToolButton)[-1].click()
    assert wrapper(dialog, "BANDS").parameterValue() == "3 2 4"


def test_without_image_or_model_the_window_says_what_is_missing(opened):
    from qgis.PyQt.QtWidgets import QLabel

    from slum_extractor_plugin.algorithms.bands_widget import BandsDialog

    window = BandsDialog(None, None, "1 2 3", None)
    assert not window.boxes
    assert window.findChild(QLabel).text() == "Choose an image and a model package first."

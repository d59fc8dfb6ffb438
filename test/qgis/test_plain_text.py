"""Names from files are shown as they are: no widget takes them for markup, which would open the files that it names."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chips import ChipFolder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition

#: Harmless where it is taken for markup, unlike a device or another machine's path, which QGIS would wait for.
MARKUP = '<img src="/dev/null"><b>bold</b>'

#: The same in the name of a file, which has no slash.
FILE_MARKUP = "<img src=null><b>bold"

CASE = Path(__file__).resolve().parents[3] / "shared" / "cases" / "packages" / "hint_freezes_qgis.dlpk"


@pytest.fixture
def values(tmp_path: Path) -> dict[str, object]:
    """What a stranger may send, by the parameters that take it."""
    weights, classes = tmp_path / "w.pth", (ClassInfo(1, MARKUP, (213, 94, 0)),)
    weights.write_bytes(b"none")
    package = tmp_path / f"{FILE_MARKUP}m.dlpk"
    definition = ModelDefinition("UNET", "resnet18", (0, 1, 2), classes, (64, 64), (1.0, 1.0), 32643)
    write_package(package, definition, weights)
    chips = tmp_path / f"{FILE_MARKUP}chips"
    for name in ("images", "labels"):
        (chips / name).mkdir(parents=True)
        (chips / name / "0.tif").touch()
    described = ChipFolder(
        path=chips, classes=classes, bands=3, tile_size=(64, 64), cell_size=(1.0, 1.0), wkid=32643, data_type="uint8"
    )
    write_chip_metadata(chips, described, [("images/0.tif", "labels/0.tif")])
    fields = f"&field=classvalue:integer&field={MARKUP}:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32643{fields}", MARKUP, "memory")
    raster = QgsRasterLayer("/nowhere", MARKUP)
    for each in (layer, raster):
        QgsProject.instance().addMapLayer(each)
    yield {
        "IN_MODEL_DEFINITION": str(package),
        "IN_FOLDER": str(chips),
        "IN_CLASS_DATA": layer.id(),
        "IN_GROUND_TRUTH_DATA": layer.id(),
        "CLASS_VALUE_FIELD": MARKUP,
        "ADMIN_BOUNDARIES": layer.id(),
    }
    QgsProject.instance().clear()


def _labels(widget: object) -> list[object]:
    from qgis.gui import QgsFileWidget
    from qgis.PyQt.QtWidgets import QLabel

    return [
        label
        for label in widget.findChildren(QLabel)
        if (MARKUP in label.text() or FILE_MARKUP in label.text() or label.objectName().startswith("hint"))
        and (label.isVisible() or not isinstance(label.parent(), QgsFileWidget))  # QGIS's own is hidden, never drawn
    ]


def test_no_label_of_any_dialog_takes_a_name_for_markup(provider, values):
    from qgis.PyQt.QtCore import Qt

    seen = 0
    for tool in provider.algorithms():
        dialog = tool.create().createCustomParametersWidget(None)
        if dialog is None:  # QGIS's own dialog, which shows nothing of ours
            continue
        own = {definition.name() for definition in tool.parameterDefinitions()}
        dialog.setParameters({name: value for name, value in values.items() if name in own})
        for label in _labels(dialog):
            assert label.textFormat() == Qt.TextFormat.PlainText, (tool.name(), label.text())
            seen += MARKUP in label.text()
        dialog.close()
    assert seen >= 3  # packages and chips; else this test looks at nothing


@pytest.mark.skipif(not CASE.exists(), reason="the shared cases are not here")
def test_the_package_that_froze_qgis_is_shown(provider, tmp_path):
    """Its weights are left out, since only the definition is read for a hint."""
    shutil.copy(CASE, tmp_path / "m.dlpk")
    dialog = provider.algorithm("classifypixelsusingdeeplearning").create().createCustomParametersWidget(None)
    dialog.setParameters({"IN_MODEL_DEFINITION": str(tmp_path / "m.dlpk")})
    dialog.show()
    from qgis.PyQt.QtCore import QCoreApplication
    from qgis.PyQt.QtWidgets import QLabel

    QCoreApplication.processEvents()
    assert '<img src="/dev/ptmx">' in dialog.findChild(QLabel, "hint_IN_MODEL_DEFINITION").text()
    dialog.close()


def test_panels_show_paths_and_errors_as_they_are(provider):
    from qgis.PyQt.QtCore import Qt

    from slum_extractor_plugin.algorithms.drawing import plain_text

    assert plain_text(MARKUP).textFormat() == Qt.TextFormat.PlainText


def test_the_preview_shows_an_error_as_it_is(provider):
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QDialog, QTextBrowser

    from slum_extractor_plugin.algorithms.preview import Preview

    bar, preview = QgsMessageBar(), Preview.__new__(Preview)
    preview._dialog = QDialog()
    preview._dialog.messageBar = lambda: bar
    preview._say(f"m.emd names weights outside its folder ({MARKUP}).")
    shown = [browser.toPlainText() for browser in bar.currentItem().findChildren(QTextBrowser)]
    assert any(MARKUP in text for text in shown), shown


def test_the_designer_gets_a_copy_and_a_changed_name_breaks_nothing(provider, tmp_path):
    from slum_extractor_plugin.provider import MODELS, GraphicalModel, model_to_edit

    for path in MODELS:
        assert model_to_edit(str(path)).sourceFilePath() == ""
        changed = tmp_path / path.name
        changed.write_text(path.read_text(encoding="utf-8").replace(path.stem, "renamed"), encoding="utf-8")
        for content in (path, changed):
            model = GraphicalModel()
            assert model.fromFile(str(content))
            model.setName(json.dumps({"a": MARKUP}))
            assert model.displayName() and not model.icon().isNull() and Path(model.svgIconPath()).is_file()

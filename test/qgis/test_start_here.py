"""The first window, and the sample project that it makes."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from test_styling import top_line

from slum_extractor_plugin.sample.city import YEARS, make_city


@pytest.fixture(scope="module")
def sample(provider, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small city and its project."""
    from slum_extractor_plugin.sample_project import write_project

    folder = tmp_path_factory.mktemp("sample")
    make_city(folder, size=300)
    assert write_project(folder)
    return folder


def test_sample_has_outlines_over_images_and_hides_the_truth(sample):
    from slum_extractor_plugin.sample_project import PROJECT

    project = QgsProject()
    assert project.read(str(sample / PROJECT))
    assert project.crs().authid() == "EPSG:32643"
    assert all(layer.isValid() for layer in project.mapLayers().values())
    groups = project.layerTreeRoot().children()
    assert [group.name() for group in groups] == [str(year) for year in reversed(YEARS)]
    for group, shown, color in zip(groups, (False, True), ("#ffffff", "#0072b2")):
        slums, image = group.findLayers()
        assert (slums.layer().providerType(), image.layer().providerType()) == ("ogr", "gdal")
        assert top_line(slums.layer()).strokeColor().name() == color
        assert (slums.itemVisibilityChecked(), image.itemVisibilityChecked()) == (shown, True)


def test_sample_may_be_moved(sample, tmp_path):
    moved = tmp_path / "moved"
    sample.rename(moved)
    try:
        project = QgsProject()
        assert project.read(str(next(moved.glob("*.qgz"))))
        assert all(layer.isValid() for layer in project.mapLayers().values())
    finally:
        moved.rename(sample)


def test_a_sample_that_is_stopped_leaves_nothing(provider, tmp_path):
    from slum_extractor_plugin.sample_project import MakeSample

    heard = []
    task = MakeSample(tmp_path / "sample", heard.append)
    task.cancel()
    assert not task.run()
    task.finished(False)
    assert heard and heard[0]
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def opened(provider, monkeypatch):
    """The first window, and the tools that its buttons open."""
    from qgis.PyQt.QtWidgets import QMainWindow

    from slum_extractor_plugin import start_here
    from slum_extractor_plugin.errors import EngineError

    def no_engine(setting: str) -> Path:
        raise EngineError("The engine is not installed.")

    tools: list[str] = []
    monkeypatch.setattr(start_here, "find_interpreter", no_engine)
    monkeypatch.setattr(start_here, "open_tool", tools.append)
    main = QMainWindow()
    yield start_here.StartHere(SimpleNamespace(mainWindow=lambda: main)), tools
    main.deleteLater()


def test_every_button_opens_its_tool_by_key_too(opened):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QAbstractButton

    window, tools = opened
    names = [
        "installengine",
        "checkengine",
        "exporttrainingdatafordeeplearning",
        "traindeeplearningmodel",
        "extractslums",
        "computeaccuracyforpixelclassification",
        "trackslumgrowth",
    ]
    for name in names:
        button = window.findChild(QAbstractButton, name)
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert tools == names


def test_without_an_engine_the_window_says_so_and_offers_it(opened):
    from qgis.PyQt.QtWidgets import QPushButton

    window, _ = opened
    assert window._state.text() == "The engine is not installed."
    assert window.findChild(QPushButton, "installengine").isDefault()


def test_it_is_beside_the_map_and_no_step_is_cut_off_on_a_small_screen(opened):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QCommandLinkButton, QLabel

    from slum_extractor_plugin.algorithms.drawing import dock_beside

    panel, _ = opened
    main = panel.parent()
    main.resize(1366, 740)
    main.setCentralWidget(QLabel("the map"))
    dock_beside(main, panel)
    main.show()
    assert main.dockWidgetArea(panel) == Qt.DockWidgetArea.RightDockWidgetArea and not panel.isFloating()
    assert main.height() <= 740 and main.centralWidget().width() > 900
    inside = panel.widget().widget()
    assert inside.width() == panel.widget().viewport().width()
    for button in panel.findChildren(QCommandLinkButton):
        assert button.height() >= button.heightForWidth(button.width()), button.text()
        assert inside.rect().contains(button.mapTo(inside, button.rect().bottomRight())), button.text()

"""Drawing labels and ground truth: the panel beside the map, and test squares at random places."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from test_label_layers import draw

from slum_extractor_plugin.errors import ParameterError

#: Where the images of these tests begin.
LEFT, TOP = 300000.0, 2000000.0


def scene(folder: Path, cells: int, cell: float = 0.5, crs: str = "EPSG:32643", empty: int = 0) -> QgsRasterLayer:
    """Return a square image in the project whose first ``empty`` columns are NoData."""
    path = folder / f"scene_{cells}_{cell}_{empty}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells, cells, 1, options=["COMPRESS=DEFLATE"])
    left, top = (LEFT, TOP) if cell > 0.01 else (73.0, 60.0)
    dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetProjection(reference.ExportToWkt())
    array = np.ones((cells, cells), np.uint8)
    array[:, :empty] = 0
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.WriteArray(array)
    dataset = None
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "scene"))


@pytest.fixture
def project(provider):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    for layer in QgsProject.instance().mapLayers().values():
        if hasattr(layer, "rollBack"):
            layer.rollBack()
    QgsProject.instance().clear()


def squares(image: QgsRasterLayer, *others: object, **named: object):
    from slum_extractor_plugin.algorithms.random_squares import random_squares

    return random_squares(image, *others, **named)


def test_squares_are_apart_inside_the_data_and_outside_what_was_trained_on(project, tmp_path):
    image = scene(tmp_path, 1700, empty=300)  # 72 ha, of which the first 150 m are NoData
    trained = QgsGeometry.fromRect(QgsRectangle(LEFT + 500, TOP - 850, LEFT + 850, TOP))
    found = squares(image, trained)
    assert len(found.shapes) == 12
    data = QgsGeometry.fromRect(QgsRectangle(LEFT + 150, TOP - 850, LEFT + 850, TOP)).buffer(found.side / 16, 1)
    for shape in found.shapes:
        assert data.contains(shape) and not trained.intersects(shape)
        assert shape.area() == pytest.approx(found.side**2, rel=1e-3)
        assert found.side / 0.5 >= 32
    assert all(first.intersection(second).area() < 1e-6 for first, second in combinations(found.shapes, 2))
    assert [each.asWkt() for each in squares(image, trained).shapes] == [each.asWkt() for each in found.shapes]
    assert [each.asWkt() for each in squares(image, trained, seed=1).shapes] != [each.asWkt() for each in found.shapes]


def test_every_place_is_as_likely_as_another(project, tmp_path):
    image = scene(tmp_path, 1700)
    counts = np.zeros((3, 3))
    for seed in range(60):
        for shape in squares(image, seed=seed).shapes:
            point = shape.centroid().asPoint()
            counts[int((TOP - point.y()) / 284), int((point.x() - LEFT) / 284)] += 1
    assert counts.sum() == 720
    assert counts.min() > 45 and counts.max() < 115  # 80 of each are expected; 8.4 is a deviation


@pytest.mark.parametrize(
    ("cells", "cell", "crs", "side"),
    [(6000, 0.5, "EPSG:32643", 200.0), (2000, 10.0, "EPSG:32643", 630.0), (3000, 1e-5, "EPSG:4326", 200.0)],
)
def test_squares_are_of_a_size_that_fits_the_cells_whatever_the_crs(project, tmp_path, cells, cell, crs, side):
    from qgis.core import QgsDistanceArea

    image = scene(tmp_path, cells, cell, crs)
    found = squares(image)
    assert found.side == pytest.approx(side) and len(found.shapes) == 12
    measure = QgsDistanceArea()
    measure.setSourceCrs(image.crs(), project.transformContext())
    measure.setEllipsoid("WGS84")
    assert measure.measureArea(found.shapes[0]) == pytest.approx(side**2, rel=0.01)


def test_an_image_without_room_is_refused_with_a_sentence(project, tmp_path):
    with pytest.raises(ParameterError, match="no room for test squares"):
        squares(scene(tmp_path, 60))
    image = scene(tmp_path, 1700)
    with pytest.raises(ParameterError, match="no room for test squares"):
        squares(image, QgsGeometry.fromRect(image.extent()))


@pytest.fixture
def window(provider, project, monkeypatch, tmp_path):
    """QGIS's window as far as drawing needs it, and what happens in it."""
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMainWindow

    main, canvas, done = QMainWindow(), QgsMapCanvas(), []
    actions = {name: QAction(name, main) for name in ("actionAddFeature", "actionAddRing")}
    for name, action in actions.items():
        action.triggered.connect(lambda *_, name=name: done.append(name))
    bar = SimpleNamespace(pushWarning=lambda title, text: done.append(text))
    iface = SimpleNamespace(
        mainWindow=lambda: main,
        mapCanvas=lambda: canvas,
        messageBar=lambda: bar,
        activeLayer=lambda: None,
        setActiveLayer=lambda layer: done.append(layer.name()),
        **{name: (lambda action=action: action) for name, action in actions.items()},
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "drawn.gpkg"), ""))
    yield SimpleNamespace(iface=iface, main=main, done=done, canvas=canvas)
    main.deleteLater()
    canvas.deleteLater()


def panel(window, step: str):
    from qgis.PyQt.QtWidgets import QDockWidget

    from slum_extractor_plugin.algorithms.drawing import start_drawing

    start_drawing(window.iface, window.main, step)
    (found,) = window.main.findChildren(QDockWidget, "slum_extractor_drawing")
    return found


def press(found, name: str) -> None:
    from qgis.PyQt.QtWidgets import QPushButton

    found.findChild(QPushButton, name).click()


def test_one_button_places_saved_squares_and_goes_on_with_the_slums_in_them(window, tmp_path):
    from slum_extractor_plugin.algorithms.label_layers import add_label_layers, make_label_layers

    image = scene(tmp_path, 1700)
    make_label_layers(tmp_path / "labels.gpkg", QgsCoordinateReferenceSystem("EPSG:4326"))
    slums, area = add_label_layers(tmp_path / "labels.gpkg")
    shape = QgsGeometry.fromRect(QgsRectangle(LEFT, TOP - 850, LEFT + 400, TOP))
    from qgis.core import QgsCoordinateTransform, QgsVectorLayerUtils

    shape.transform(QgsCoordinateTransform(image.crs(), area.crs(), QgsProject.instance()))
    shape.convertToMultiType()
    assert area.addFeature(QgsVectorLayerUtils.createFeature(area, shape)) and area.commitChanges()

    found = panel(window, "test_areas")
    assert window.done == ["Test areas", "actionAddFeature"]
    press(found, "squares")
    (areas,) = QgsProject.instance().mapLayersByName("Test areas")
    assert areas.featureCount() == 12 and not areas.isEditable() and areas.crs() == image.crs()
    drawn = [feature.geometry() for feature in areas.getFeatures()]
    assert all(each.boundingBox().xMinimum() >= LEFT + 399.9 for each in drawn)
    assert {feature["name"] for feature in areas.getFeatures()} == {f"random {number}" for number in range(1, 13)}
    assert window.done[2:] == ["Slums (truth)", "actionAddFeature"]
    assert window.canvas.extent().contains(areas.extent())
    assert "12 squares" in found._said.text() and "None is in the study area" in found._said.text()
    assert not found.squares.isEnabled()
    window.done.clear()
    panel(window, "test_areas").place_squares()
    assert areas.featureCount() == 12 and "already" in window.done[-1]


def test_without_a_study_area_squares_come_with_a_reminder(window, tmp_path):
    scene(tmp_path, 1700)
    found = panel(window, "test_areas")
    press(found, "squares")
    assert "delete squares on ground that the model was trained on" in found._said.text()


def test_squares_that_cannot_be_saved_are_not_said_to_be_placed(window, tmp_path, monkeypatch):
    from qgis.core import QgsVectorLayer

    scene(tmp_path, 1700)
    found = panel(window, "test_areas")
    monkeypatch.setattr(QgsVectorLayer, "commitChanges", lambda *_, **__: False)
    monkeypatch.setattr(QgsVectorLayer, "commitErrors", lambda *_: ["the disk is full"])
    press(found, "squares")
    assert "The test areas cannot be saved: the disk is full." in window.done[-1] and found.squares.isEnabled()


def test_without_an_image_or_room_a_sentence_says_so(window, tmp_path):
    press(panel(window, "test_areas"), "squares")
    assert "Add the image" in window.done[-1]
    scene(tmp_path, 40)
    press(panel(window, "test_areas"), "squares")
    assert "no room" in window.done[-1]


def test_the_panel_stays_beside_the_map_and_has_what_drawing_needs(window, tmp_path):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel

    scene(tmp_path, 100)
    window.main.show()
    found = panel(window, "labels")
    assert window.main.dockWidgetArea(found) == Qt.DockWidgetArea.RightDockWidgetArea
    assert not found.isFloating() and not found.isHidden() and not hasattr(found, "squares")
    assert any("hole" in label.text() for label in found.findChildren(QLabel))
    window.done.clear()
    for name in ("area", "hole", "slums"):
        press(found, name)
    expected = [("Study area", "actionAddFeature"), ("Slums (labels)", "actionAddRing")]
    assert window.done == [*expected[0], *expected[1], "Slums (labels)", "actionAddFeature"]
    layers = [QgsProject.instance().mapLayersByName(name)[0] for name in ("Slums (labels)", "Study area")]
    for layer in layers:
        draw(layer, LEFT, TOP, 20)
    press(found, "save")
    assert [layer.featureCount() for layer in layers] == [1, 1]
    assert not any(layer.isEditable() or layer.isModified() for layer in layers)


def test_what_snapping_makes_a_line_of_does_not_keep_the_rest_from_being_saved(window, tmp_path):
    from qgis.core import QgsVectorLayerUtils

    scene(tmp_path, 100)
    found = panel(window, "labels")
    (slums,) = QgsProject.instance().mapLayersByName("Slums (labels)")
    draw(slums, LEFT, TOP, 20)
    assert slums.addFeature(QgsVectorLayerUtils.createFeature(slums, QgsGeometry.fromWkt("LineString (0 0, 1 1)")))
    press(found, "save")
    assert slums.featureCount() == 1 and not slums.isEditable() and "1 new polygons" in window.done[-1]


def test_a_panel_opened_again_takes_the_place_of_the_first(window, tmp_path):
    from qgis.PyQt.QtWidgets import QDockWidget

    first = panel(window, "labels")
    QgsProject.instance().clear()
    window.done.clear()
    first.draw_slums()
    assert window.done == []  # its layers are gone
    panel(window, "labels")
    assert len(window.main.findChildren(QDockWidget, "slum_extractor_drawing")) == 1


def test_study_areas_open_no_form_and_show_their_names(window, tmp_path):
    panel(window, "labels")
    (area,) = QgsProject.instance().mapLayersByName("Study area")
    (slums,) = QgsProject.instance().mapLayersByName("Slums (labels)")
    assert int(area.editFormConfig().suppress()) == 1 and int(slums.editFormConfig().suppress()) == 0
    assert area.labeling().settings().fieldName == '"name"'

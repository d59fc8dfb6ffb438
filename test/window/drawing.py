"""Polygons drawn on the map by mouse."""

from dialogs import accept
from hands import LEFT, click, found, picture, seconds
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from qgis.utils import iface

#: Pixels between two vertices that are drawn; nearer ones would snap to each other.
APART = 14


def draw_all(layer, rings, picture_of_form=""):
    """Draw polygons into a layer in edit mode, one by one, and save them; ``picture_of_form`` names one of its form."""
    iface.setActiveLayer(layer)
    iface.actionAddFeature().trigger()
    for number, ring in enumerate(rings):
        yield from draw(ring, picture_of_form if number == 0 else "")
    iface.actionSaveActiveLayerEdits().trigger()


def stop_editing(layer):
    """Press the pencil; note what QGIS asks, as nothing was drawn since the layer was saved."""
    iface.setActiveLayer(layer)
    QTimer.singleShot(0, iface.actionToggleEditing().trigger)
    yield lambda: not layer.isEditable() or isinstance(QApplication.activeModalWidget(), QMessageBox)
    if layer.isEditable():
        box = QApplication.activeModalWidget()
        found.setdefault("asked", []).append(box.text())
        click(box.button(QMessageBox.StandardButton.Save))
        yield lambda: not layer.isEditable()


def draw(ring, picture_of_form=""):
    """Draw one polygon by mouse on the map, and accept its form."""
    viewport, before = iface.mapCanvas().viewport(), iface.activeLayer().featureCount()
    places = thinned([on_screen(*point) for point in ring])
    for place in places:
        QTest.mouseMove(viewport, place)
        QTest.mouseClick(viewport, LEFT, pos=place)
        yield seconds(0.02)
    click(viewport, Qt.MouseButton.RightButton, places[-1])
    yield lambda: form() or iface.activeLayer().featureCount() > before
    if form():
        if picture_of_form:
            yield seconds(0.5)
            picture(form(), picture_of_form, kept=False)
        accept(form(), QDialogButtonBox.StandardButton.Ok)
    yield lambda: iface.activeLayer().featureCount() > before and not form()


def form():
    """Return the open form of a feature."""
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if each.metaObject().className() == "QgsAttributeDialog"), None)


def on_screen(x, y):
    """Return where a point of the map is on the canvas."""
    place = iface.mapCanvas().getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def thinned(places):
    """Return the vertices of a ring that are far enough from the one before."""
    kept = places[:1]
    for place in places[1:]:
        far = [(place - each).manhattanLength() >= APART for each in (kept[-1], kept[0])]
        if all(far):
            kept.append(place)
    return kept

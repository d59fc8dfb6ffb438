"""The analyst's day in a real QGIS window, by clicks: labels, chips, a model, slums of two dates, accuracy, growth.

It begins with an empty project and the images of two dates in the user's folder, and no path is typed.

Environment, beside that of hands.py: CITY (folder in the user's home with the images and outlines of make_city).
"""

import os
from pathlib import Path

from hands import LEFT, Walker, child_of, click, dialog, double_click, drawn, found, log, picture, plugin_menu, seconds
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCommandLinkButton,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeView,
    QWidget,
)
from qgis.utils import iface

CITY = Path(os.environ["CITY"])

#: Chips of so many cells of a metre, and epochs: a model in a minute or two.
CHIP, STRIDE, EPOCHS = "128", "64", "10"

#: Pixels between two vertices that are drawn; nearer ones would snap to each other.
APART = 14


def day():
    """Yield, after each thing that a person does, what they wait for."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    yield plugin_menu
    yield seconds(2)
    yield from look_at("image_2014.tif")
    yield from draw_labels()
    yield from export()
    yield from train()
    yield from look_at("image_2024.tif")
    yield from preview()
    for year in (2014, 2024):
        yield from extract(year)
    yield from accuracy()
    yield from growth()


def look_at(*names):
    """Add a file of the city, or a layer in it, to the map from the browser panel."""
    dock = iface.mainWindow().findChild(QDockWidget, "Browser")
    dock.show()
    dock.raise_()
    tree = dock.findChild(QTreeView)
    yield from down_to(tree, ["Home", CITY.name, *names])
    count = len(QgsProject.instance().mapLayers())
    double_click(tree)
    yield lambda: len(QgsProject.instance().mapLayers()) > count
    dock.hide()
    yield drawn()


def down_to(tree, names):
    """Unfold the tree of the browser panel down to an entry, and choose it."""
    index = None
    for name in names:
        yield lambda name=name, parent=index: child_of(tree.model(), name, parent) is not None
        index = child_of(tree.model(), name, index)
        tree.expand(index)
    tree.scrollTo(index)
    tree.setCurrentIndex(index)
    yield seconds(0.5)


def draw_labels():
    """Step 0: layers for labels, at the place that is proposed, and every slum of the first date, by mouse."""
    click_step("labels")
    yield file_dialog
    found["labels"] = file_dialog().selectedFiles()[0]
    accept(file_dialog(), QDialogButtonBox.StandardButton.Save)
    yield lambda: dialog("slum_extractor_advice")
    yield drawn()
    picture(iface.mainWindow(), "day_labels_advice", kept=False)
    accept(dialog("slum_extractor_advice"), QDialogButtonBox.StandardButton.Ok)
    dialog("slum_extractor_start_here").close()
    yield drawn()
    slums, area = (QgsProject.instance().mapLayersByName(name)[0] for name in ("Slums (labels)", "Study area"))
    for number, ring in enumerate(true_slums("slums_2014.gpkg")):
        yield from draw(ring, picture_of_form=number == 0)
    iface.actionSaveActiveLayerEdits().trigger()
    iface.setActiveLayer(area)
    iface.actionAddFeature().trigger()
    yield from draw(study_area(), picture_of_form=False)
    iface.actionSaveActiveLayerEdits().trigger()
    for layer in (area, slums):
        yield from stop_editing(layer)
    yield drawn()
    found["labels_drawn"] = slums.featureCount()
    picture(iface.mainWindow(), "day_labels", kept=False)


def stop_editing(layer):
    """Press the pencil; where vertices were added to the other layer's outlines, QGIS asks whether to save them."""
    iface.setActiveLayer(layer)
    QTimer.singleShot(0, iface.actionToggleEditing().trigger)
    yield lambda: not layer.isEditable() or isinstance(QApplication.activeModalWidget(), QMessageBox)
    if layer.isEditable():
        click(QApplication.activeModalWidget().button(QMessageBox.StandardButton.Save))
        yield lambda: not layer.isEditable()


def true_slums(name):
    """Return the rings of the true slums, as a person sees them on the image: (x, y) in map units."""
    layer = QgsVectorLayer(str(CITY / name), "", "ogr")
    shown = iface.mapCanvas().extent().intersect(image_extent())
    geometries = (feature.geometry().intersection(QgsGeometry.fromRect(shown)) for feature in layer.getFeatures())
    return [
        max(each.asGeometryCollection(), key=lambda part: part.area()).asPolygon()[0]
        for each in geometries
        if each.area() > 100
    ]


def image_extent():
    """Return the extent of the first image."""
    return next(
        layer.extent() for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)
    )


def study_area():
    """Return the ring of a study area, a little smaller than the image."""
    extent = QgsRectangle(image_extent())
    extent.grow(-0.01 * extent.width())
    return [
        (extent.xMinimum(), extent.yMinimum()),
        (extent.xMaximum(), extent.yMinimum()),
        (extent.xMaximum(), extent.yMaximum()),
        (extent.xMinimum(), extent.yMaximum()),
    ]


def draw(ring, picture_of_form):
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
            picture(form(), "day_label_form", kept=False)
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


def export():
    """Step 1: the labels and the study area are filled in."""
    tool = yield from step("exporttrainingdatafordeeplearning", "Export Training Data")
    for name, number in (
        ("TILE_SIZE_X", CHIP),
        ("TILE_SIZE_Y", CHIP),
        ("STRIDE_X", STRIDE),
        ("STRIDE_Y", STRIDE),
        ("CELL_SIZE", "1"),
    ):
        write(tool, name, number)
    wrapped(tool, "OUTPUT_NOFEATURE_TILES").click()
    found["export"] = values(tool, "IN_RASTER", "IN_CLASS_DATA", "IN_MASK_POLYGONS", "OUT_FOLDER")
    yield from run(tool, "day_export")


def train():
    """Step 2: the chips are filled in; the curves of the run are below its log."""
    tool = yield from step("traindeeplearningmodel", "Train Deep Learning")
    write(tool, "MAX_EPOCHS", EPOCHS)
    write(tool, "BATCH_SIZE", "4")
    write(tool, "LEARNING_RATE", "0.002")
    choose(wrapped(tool, "BACKBONE_MODEL"), "MOBILENET_V2")
    write(tool, "ENCODER_WEIGHTS", "NONE")
    found["train"] = values(tool, "IN_FOLDER", "OUT_FOLDER", "BACKBONE_MODEL")
    yield from run(tool, "day_train", lambda: len(curve(tool).history) >= int(EPOCHS) // 2)


def curve(tool):
    """Return the curves below the log of the dialog."""
    return tool.findChild(QWidget, "live_curve")


def preview():
    """Look at what the model finds on the part of the second image that the map shows."""
    tool = yield from step("extractslums", "Extract Slums")
    choose(wrapped(tool, "IN_RASTER").findChild(QComboBox), "image_2024")
    count = len(QgsProject.instance().mapLayers())
    click(next(each for each in tool.findChildren(QPushButton) if each.text() == "Preview on the map"))
    yield lambda: len(QgsProject.instance().mapLayers()) > count
    tool.close()
    yield drawn()
    picture(iface.mainWindow(), "day_preview", kept=False)


def extract(year):
    """Step 3: the model is filled in; the image is chosen in the list."""
    tool = yield from step("extractslums", "Extract Slums")
    choose(wrapped(tool, "IN_RASTER").findChild(QComboBox), f"image_{year}")
    yield seconds(1)
    found[f"extract_{year}"] = values(tool, "IN_RASTER", "IN_MODEL_DEFINITION", "OUT_POLYGON_FEATURES")
    yield from run(tool, f"day_extract_{year}")


def accuracy():
    """Step 4: what was found in the second image, against outlines drawn by another person."""
    yield from look_at("slums_2024.gpkg", "slums")
    tool = yield from step("computeaccuracyforpixelclassification", "Compute Accuracy")
    choose(wrapped(tool, "IN_GROUND_TRUTH_DATA").findChild(QComboBox), "slums [")
    yield seconds(1)
    found["accuracy"] = values(tool, "IN_RASTER", "IN_GROUND_TRUTH_DATA", "CLASS_VALUE_FIELD")
    yield from run(tool, "day_accuracy")


def growth():
    """Step 5: the polygons of both dates are filled in."""
    tool = yield from step("trackslumgrowth", "Track Slum Growth")
    found["growth"] = values(tool, "IN_DATES", "DATES", "OUT_DASHBOARD")
    yield from run(tool, "day_growth")
    yield drawn()
    picture(iface.mainWindow(), "day_end", kept=False)


def step(name, title):
    """Open a step's dialog from "Start here", and return it."""
    click_step(name)
    yield lambda: dialog(title)
    yield seconds(1)
    return dialog(title)


def click_step(name):
    """Click a step in "Start here"."""
    plugin_menu().actions()[0].trigger()
    start = dialog("slum_extractor_start_here")
    click(start.findChild(QCommandLinkButton, name))


def run(tool, name, meanwhile=None):
    """Show the dialog, run the tool, and show its log at the end; ``meanwhile`` says when to look at it before."""
    picture(tool, f"{name}_dialog", kept=False)
    click(tool.runButton())
    if meanwhile:
        yield lambda: meanwhile() or ended(tool)
        picture(tool, f"{name}_meanwhile", kept=False)
    yield lambda: ended(tool)
    if warned():
        raise AssertionError(warned())
    yield seconds(1)
    found[f"{name}_log"] = log(tool)
    picture(tool, f"{name}_log", kept=False)
    if "Execution failed" in log(tool):
        raise AssertionError(log(tool))
    tool.close()
    yield seconds(1)


def ended(tool):
    """Whether a run is over, or was refused."""
    return "Execution completed" in log(tool) or "Execution failed" in log(tool) or warned()


def warned():
    """Return the text of a box that refuses the parameters."""
    box = dialog("Unable to execute algorithm")
    return box.text() if box else ""


def wrapped(tool, name):
    """Return the widget of a parameter."""
    return tool.mainWidget().wrappers[name].wrappedWidget()


def values(tool, *names):
    """Return what the fields of a dialog hold."""
    return {name: str(tool.mainWidget().wrappers[name].parameterValue()) for name in names}


def write(tool, name, text):
    """Write into a field of numbers or text."""
    widget = wrapped(tool, name)
    spin = widget if isinstance(widget, QAbstractSpinBox) else widget.findChild(QAbstractSpinBox)
    line = (spin or widget).findChild(QLineEdit) or widget
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def choose(box, beginning):
    """Choose an entry of a list by the beginning of its text, as a person's choice does."""
    index = next(index for index in range(box.count()) if box.itemText(index).startswith(beginning))
    box.setCurrentIndex(index)
    box.activated.emit(index)


def file_dialog():
    """Return the open file dialog."""
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()), None
    )


def accept(window, button):
    """Click a button of a dialog's row of buttons."""
    click(window.findChild(QDialogButtonBox).button(button))


walker = Walker(day())

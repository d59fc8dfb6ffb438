"""A person's walk inside a real QGIS window: from the plugin's menu to slums over an image, by the window's widgets.

Environment: MODEL (a model package), PICTURES (folder for the screenshots), ANSWER (file for what was found, as JSON).
"""

import os
import time
from pathlib import Path

import numpy as np
from hands import (
    Walker,
    cells,
    click,
    dialog,
    double_click,
    drawn,
    found,
    hint,
    index_of,
    log,
    panel,
    picture,
    plugin_menu,
    seconds,
)
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPolygonF
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QCommandLinkButton, QDockWidget, QProgressBar, QPushButton
from qgis.utils import iface

#: The buttons of "Start here", and the beginnings of their dialogs' titles.
STEPS = {
    "exporttrainingdatafordeeplearning": "Export Training Data",
    "traindeeplearningmodel": "Train Deep Learning",
    "extractslums": "Extract Slums",
    "computeaccuracyforpixelclassification": "Compute Accuracy",
    "trackslumgrowth": "Track Slum Growth",
}


def walk():
    """Yield, after each thing that a person does, what they wait for."""
    window = iface.mainWindow()
    window.resize(1080, 700)
    yield from start_here()
    yield from toolbox(window.findChild(QDockWidget, "ProcessingToolbox"))
    yield from extract_slums()
    yield from result(window)
    yield from in_the_dark()


def start_here():
    """Open "Start here" from the menu and, from there, the sample project."""
    yield plugin_menu
    yield seconds(2)
    plugin_menu().actions()[0].trigger()
    yield lambda: panel("slum_extractor_start_here")
    start = panel("slum_extractor_start_here")
    yield lambda: "computes on" in start._state.text()
    picture(start.widget().widget(), "start_here")  # all of it, also what the window is too low for
    started = time.monotonic()
    click(start.findChild(QPushButton, "sample"))
    yield lambda: QgsProject.instance().fileName()
    found["seconds_to_make_the_sample"] = time.monotonic() - started
    yield drawn()
    yield from four_steps(start)
    start.close()
    iface.messageBar().clearWidgets()
    yield drawn()
    picture(iface.mainWindow(), "sample_project")


def four_steps(start):
    """Open each step's dialog by its button, in a project whose first layers are rasters, and close it."""
    found["steps"] = {}
    for name, title in STEPS.items():
        click(start.findChild(QCommandLinkButton, name))
        yield lambda title=title: dialog(title)
        found["steps"][name] = dialog(title).windowTitle()
        dialog(title).close()
        yield lambda title=title: not dialog(title)


def toolbox(dock):
    """Look the tool up in the toolbox and open it."""
    dock.show()
    dock.raise_()
    iface.mainWindow().resizeDocks([dock], [360], Qt.Orientation.Horizontal)
    QTest.keyClicks(dock.searchBox, "slum extractor")
    yield seconds(1)
    dock.searchBox.clear()
    tree = dock.algorithmTree
    provider = index_of(tree.model(), "Slum Extractor")
    tree.expandRecursively(provider)
    tree.scrollTo(provider, tree.ScrollHint.PositionAtTop)
    tool = index_of(tree.model(), "Extract Slums", provider)
    tree.selectionModel().setCurrentIndex(tool, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    yield seconds(1)
    picture(iface.mainWindow(), "toolbox")
    double_click(tree)
    yield lambda: dialog("Extract Slums")


def extract_slums():
    """Fill the dialog in, and run it."""
    tool = dialog("Extract Slums")
    tool.resize(960, 620)
    widgets = {name: wrapper.wrappedWidget() for name, wrapper in tool.mainWidget().wrappers.items()}
    images = widgets["IN_RASTER"].findChild(QComboBox)
    index = next(i for i in range(images.count()) if images.itemText(i).startswith("Image of 2024"))
    images.setCurrentIndex(index)
    images.activated.emit(index)  # as a person's choice does, which the dialog hears
    line = widgets["IN_MODEL_DEFINITION"].findChild(QgsFileWidget) or widgets["IN_MODEL_DEFINITION"]
    line.lineEdit().setFocus()
    QTest.keyClicks(line.lineEdit(), os.environ["MODEL"])
    yield seconds(1)
    found["hint"] = hint(tool, "IN_MODEL_DEFINITION")
    picture(tool, "extract_dialog")
    click(tool.runButton())
    yield lambda: tool.findChild(QProgressBar).value() > 5
    picture(tool, "extract_log")
    yield lambda: slums() is not None
    yield lambda: not tool.cancelButton().isEnabled()
    found["log"] = log(tool)
    picture(tool, "extract_finished", kept=False)
    tool.close()


def result(window):
    """See the polygons over the image."""
    layer = slums()
    window.findChild(QDockWidget, "ProcessingToolbox").hide()
    iface.layerTreeView().setCurrentIndex(QModelIndex())
    yield drawn()
    yield seconds(2)
    iface.messageBar().clearWidgets()
    yield drawn()
    picture(window, "extract_result")
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    order = [each.name() for each in QgsProject.instance().layerTreeRoot().layerOrder()]
    found.update(
        name=layer.name(),
        file=Path(layer.source().split("|")[0]).stem,
        group=node.parent().name(),
        renderer=layer.renderer().type(),
        features=layer.featureCount(),
        color=layer.renderer().symbol().color().name(),
        above=order.index(layer.name()) < order.index("Image of 2024"),
    )
    with_slums = cells(iface.mapCanvas().grab().toImage())
    node.setItemVisibilityChecked(False)
    yield drawn()
    yield seconds(2)
    without = cells(iface.mapCanvas().grab().toImage())
    found.update(compared(with_slums, without, truth()))


def in_the_dark():
    """See the windows on a dark theme; a running QGIS does not come back from it."""
    QgsApplication.setUITheme("Night Mapping")
    plugin_menu().actions()[0].trigger()
    start = panel("slum_extractor_start_here")
    yield seconds(2)
    picture(start, "start_here_dark", kept=False)
    start.close()


def compared(with_slums, without, true):
    """Return how well what the polygons colour on the screen fits the truth, and which colour they give it."""
    changed = np.abs(with_slums.astype(int) - without).sum(axis=2) > 12
    redder = (with_slums[..., 0].astype(int) - with_slums[..., 2]) - (without[..., 0].astype(int) - without[..., 2])
    return {
        "iou_on_screen": float((changed & true).sum() / (changed | true).sum()),
        "redder_by": float(redder[changed].mean()) if changed.any() else 0.0,
        "share_of_screen_that_is_true": float(true.mean()),
    }


def truth():
    """Return where on the canvas the true slums of the second date are."""
    canvas = iface.mapCanvas()
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setBrush(Qt.GlobalColor.white)
    painter.setPen(Qt.PenStyle.NoPen)
    layer = QgsProject.instance().mapLayersByName("Slums of 2024")[0]
    for feature in layer.getFeatures():
        polygon = feature.geometry().asPolygon() or feature.geometry().asMultiPolygon()[0]
        ring = [canvas.getCoordinateTransform().transform(point).toQPointF() for point in polygon[0]]
        painter.drawPolygon(QPolygonF(ring))
    painter.end()
    return cells(image)[..., 0] > 128


def slums():
    """Return the layer of the result, once it is there; it is named by its file."""
    layers = QgsProject.instance().mapLayers().values()
    return next(
        (each for each in layers if isinstance(each, QgsVectorLayer) and each.fields().indexOf("gridcode") >= 0), None
    )


walker = Walker(walk())

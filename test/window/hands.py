"""What the walks in a real QGIS window share: clicks, waiting, pictures, and going on inside any event loop.

Environment: PICTURES (folder for the screenshots), ANSWER (file for what was found, as JSON), LIMIT (seconds).
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLabel, QScrollArea, QTextEdit
from qgis.utils import iface
from scipy.spatial import cKDTree

PICTURES = Path(os.environ["PICTURES"])
LEFT = Qt.MouseButton.LeftButton

#: Colours of a picture: the most frequent ones as they are, and so many for all others.
FREQUENT, RARE = 64, 96

#: Seconds that one wait may take; training on a busy machine takes the longest.
STALL = float(os.environ.get("STALL", "600"))

found, kept = {}, []


def note_errors():
    """Note each Python error that QGIS would show in its message bar."""
    before = sys.excepthook

    def note(kind, error, trace):
        found.setdefault("errors", []).append("".join(traceback.format_exception(kind, error, trace)))
        before(kind, error, trace)

    sys.excepthook = note


def plugin_menu():
    """Return the plugin's menu, once QGIS has loaded its plugins."""
    titled = (action for action in iface.pluginMenu().actions() if action.text().replace("&", "") == "Slum Extractor")
    return next((action.menu() for action in titled), None)


def dialog(name):
    """Return an open dialog by its object name or a part of its title, before which newer QGIS has the tool's group."""
    shown = (each for each in QgsApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    return next((each for each in shown if each.objectName() == name or name in each.windowTitle()), None)


def panel(name):
    """Return an open panel beside the map by its object name."""
    shown = iface.mainWindow().findChild(QDockWidget, name)
    return shown if shown is not None and shown.isVisible() else None


def click(widget, button=LEFT, place=None):
    """Click a widget when the walk waits already: what it opens may have an event loop of its own.

    A panel is scrolled to it.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, button, pos=place or QPoint()))


def double_click(tree):
    """Double-click the chosen entry of a tree when the walk waits already; Qt's own needs a click before."""
    place = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), LEFT, pos=place)
    QTimer.singleShot(0, lambda: QTest.mouseDClick(tree.viewport(), LEFT, pos=place))


def hint(tool, name):
    """Return what the dialog says below a parameter."""
    return tool.findChild(QLabel, f"hint_{name}").text()


def log(tool):
    """Return the text of a dialog's log."""
    return tool.findChild(QTextEdit, "txtLog").toPlainText()


def index_of(model, name, parent=None):
    """Return the index of an entry of a tree by its text."""
    rows = range(model.rowCount(parent) if parent else model.rowCount())
    for index in (model.index(row, 0, parent) if parent else model.index(row, 0) for row in rows):
        if index.data() == name:
            return index
        inside = index_of(model, name, index)
        if inside is not None:
            return inside
    return None


def child_of(model, name, parent=None):
    """Return the index of an entry directly below another by its text."""
    parent = parent or QModelIndex()
    indices = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return next((index for index in indices if index.data() == name), None)


def seconds(number):
    """Return a condition that holds after so many seconds."""
    end = time.monotonic() + number
    return lambda: time.monotonic() > end


def drawn():
    """Return a condition that holds when the map has been drawn."""
    begun = seconds(1)
    return lambda: begun() and not iface.mapCanvas().isDrawing()


def cells(image):
    """Return an image as uint8 (rows, columns, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def picture(widget, name, kept=True):
    """Save a screenshot; it has few colours, rare ones among them, so that it is small."""
    folder = PICTURES if kept else PICTURES / "looked_at"
    folder.mkdir(parents=True, exist_ok=True)
    for _ in range(3):
        QgsApplication.processEvents()
    shot = cells(widget.grab().toImage())
    distinct, which, count = np.unique(shot.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True)
    colors = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*in_memory(np.unique(distinct // 4 * 4, axis=0).T[:, np.newaxis]), RARE, colors)
    rare = [colors.GetColorEntry(index)[:3] for index in range(RARE)]
    palette = np.array([*rare, *distinct[np.argsort(-count)[:FREQUENT]]])
    for index, color in enumerate(palette.tolist()):
        colors.SetColorEntry(index, (*color, 255))
    nearest = cKDTree(palette).query(distinct)[1].astype(np.uint8)
    (band,) = in_memory(nearest[which].reshape(1, *shot.shape[:2]))
    band.SetColorTable(colors)
    path = folder / f"{name}.png"
    gdal.GetDriverByName("PNG").CreateCopy(str(path), band.GetDataset(), options=["ZLEVEL=9"])
    Path(f"{path}.aux.xml").unlink(missing_ok=True)


def in_memory(bands):
    """Return the bands of a data set in memory that holds ``bands``, uint8 (bands, rows, columns)."""
    dataset = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], bands.shape[0])
    dataset.WriteArray(np.ascontiguousarray(bands))
    kept.append(dataset)
    return [dataset.GetRasterBand(index + 1) for index in range(len(bands))]


def place_of(steps):
    """Return the function and line in which a walk waits."""
    while getattr(steps, "gi_yieldfrom", None) is not None:
        steps = steps.gi_yieldfrom
    return f"{steps.gi_code.co_name}:{steps.gi_frame.f_lineno if steps.gi_frame else 0}"


class Walker:
    """Goes on with the walk whenever what it waits for has come; also while a dialog has an event loop of its own."""

    def __init__(self, steps):
        note_errors()
        limit = float(os.environ.get("LIMIT", "900"))
        self.steps, self.until, self.end = steps, lambda: True, time.monotonic() + limit
        self.since = time.monotonic()
        self.timer = QTimer()
        self.timer.setInterval(100)
        self.timer.timeout.connect(self.go_on)
        self.busy = False
        self.timer.start()

    def go_on(self):
        """Take the next step; write the answer after the last."""
        if self.busy:
            return
        self.busy = True
        try:
            if time.monotonic() > min(self.end, self.since + STALL):
                raise TimeoutError(f"the walk waits for what does not come, at {place_of(self.steps)}")
            if self.until():
                self.until, self.since = next(self.steps), time.monotonic()
        except StopIteration:
            self.finish()
        except Exception:
            found["fault"] = traceback.format_exc()
            for number, shown in enumerate(each for each in QgsApplication.topLevelWidgets() if each.isVisible()):
                picture(shown, f"fault_{number}", kept=False)
            self.finish()
        self.busy = False

    def finish(self):
        """Write what was found, and end QGIS."""
        Path(os.environ["ANSWER"]).write_text(json.dumps(found, indent=1))
        os._exit(0)

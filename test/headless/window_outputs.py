"""Runs inside a real QGIS window: fills in outputs of dialogs, runs them, and writes what came of it as JSON.

Environment: CLASSES (class raster), PACKAGE (an existing GeoPackage), OUT (folder), ANSWER (file for the JSON).
"""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QToolButton

PACKAGE = os.environ["PACKAGE"]
TABLE = f"ogr:dbname='{PACKAGE}' table=\"found\" (geom)"


def wait(condition, seconds):
    """Let QGIS work until a condition holds."""
    started = time.monotonic()
    while not condition():
        QgsApplication.processEvents()
        time.sleep(0.02)
        if time.monotonic() - started > seconds:
            raise TimeoutError(f"nothing happened within {seconds} s")


def run(tool, output, parameters):
    """Run a tool from its dialog; return the choices that the output offers, and the layers that it has added."""
    before = set(QgsProject.instance().mapLayers())
    dialog = processing.createAlgorithmDialog(f"slumextractor:{tool}", parameters)
    dialog.show()
    QgsApplication.processEvents()
    buttons = dialog.mainWidget().wrappers[output].wrappedWidget().findChildren(QToolButton)
    (menu,) = (button.menu() for button in buttons if button.menu() is not None)
    menu.aboutToShow.emit()
    choices = [action.text() for action in menu.actions() if action.text()]
    dialog.runButton().click()
    wait(lambda: dialog.cancelButton().isEnabled() or dialog.results(), 60)
    wait(lambda: not dialog.cancelButton().isEnabled(), 120)
    wait(lambda: set(QgsProject.instance().mapLayers()) - before, 60)
    layers = [QgsProject.instance().mapLayer(each) for each in set(QgsProject.instance().mapLayers()) - before]
    dialog.grab().save(str(Path(os.environ["OUT"]) / f"{tool}_{len(before)}.png"))
    dialog.close()
    return {"choices": choices, "layers": [describe(layer) for layer in layers]}


def describe(layer):
    """Return what the test asks about a layer."""
    kind = {"provider": layer.providerType(), "source": layer.source(), "renderer": layer.renderer().type()}
    if hasattr(layer, "featureCount"):
        areas = {feature["gridcode"]: feature.geometry().area() for feature in layer.getFeatures()}
        return {**kind, "areas": areas}
    return {**kind, "driver": layer.dataProvider().dataSourceUri(), "width": layer.width()}


def outputs():
    """Run the dialogs."""
    classes, filtered = os.environ["CLASSES"], str(Path(os.environ["OUT"]) / "filtered.img")
    polygons = {"IN_RASTER": classes, "DROP_BACKGROUND": True, "SIMPLIFY": "NO_SIMPLIFY"}
    found = {
        name: run("rastertopolygon", "OUT_POLYGON_FEATURES", {**polygons, "OUT_POLYGON_FEATURES": target})
        for name, target in (("memory", "TEMPORARY_OUTPUT"), ("table", TABLE))
    }
    return {**found, "raster": run("majorityfilter", "OUT_RASTER", {"IN_RASTER": classes, "OUT_RASTER": filtered})}


def main():
    """Write the answer and end QGIS."""
    try:
        answer = outputs()
    except Exception:
        answer = {"fault": traceback.format_exc()}
    Path(os.environ["ANSWER"]).write_text(json.dumps(answer))
    os._exit(0)


QTimer.singleShot(2000, main)

"""Runs inside a real QGIS window: runs tools from their dialogs on layers as a project has them.

Environment: CASES (JSON: a list of cases), ANSWER (file for the JSON: by case what its log says), PICTURES (folder).

A case has a name, layers (name, path, provider, and perhaps crs or selected ids), the tool, its parameters, in which
``{name}`` is the layer's id, and perhaps boxes to tick.
"""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QTextEdit


def wait(condition, seconds):
    """Let QGIS work until a condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        QgsApplication.processEvents()
        time.sleep(0.02)
        if time.monotonic() > end:
            raise TimeoutError(f"nothing happened within {seconds} s")


def loaded(about):
    """Return a layer of the project."""
    kind = QgsVectorLayer if about.get("provider", "gdal") == "ogr" else QgsRasterLayer
    layer = kind(about["path"], about["name"], about.get("provider", "gdal"))
    if "crs" in about:
        layer.setCrs(QgsCoordinateReferenceSystem(about["crs"]))
    QgsProject.instance().addMapLayer(layer)
    if "selected" in about:
        layer.selectByIds(about["selected"])
    return layer


def put(value, ids):
    """Return a parameter's value with the ids of layers."""
    if isinstance(value, list):
        return [put(each, ids) for each in value]
    return ids.get(value, value)


def run(case):
    """Run a case from its dialog and return its log."""
    ids = {f"{{{about['name']}}}": loaded(about).id() for about in case["layers"]}
    dialog = processing.createAlgorithmDialog(
        case["tool"], {name: put(value, ids) for name, value in case["parameters"].items()}
    )
    dialog.resize(900, 800)
    dialog.show()
    for name in case.get("ticks", []):
        box = dialog.findChild(QCheckBox, name)
        assert box.isVisible() and box.isEnabled(), name
        box.click()
    QgsApplication.processEvents()
    dialog.grab().save(str(Path(os.environ["PICTURES"], f"{case['name']}.png")))
    dialog.runButton().click()
    wait(lambda: dialog.wasExecuted() and dialog.runButton().isEnabled(), 60)
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
    dialog.grab().save(str(Path(os.environ["PICTURES"], f"{case['name']}_log.png")))
    dialog.close()
    QgsProject.instance().clear()
    return log


def main():
    """Write the answer and end QGIS."""
    answer = {}
    try:
        for case in json.loads(Path(os.environ["CASES"]).read_text()):
            answer[case["name"]] = run(case)
    except Exception:
        answer["fault"] = traceback.format_exc()
    Path(os.environ["ANSWER"]).write_text(json.dumps(answer))
    os._exit(0)


QTimer.singleShot(2000, main)

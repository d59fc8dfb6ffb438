"""Runs inside a real QGIS window: starts training from its dialog, presses Cancel, and writes what happened as JSON.

Environment: CHIPS (chip folder), OUT (folder for the model), ANSWER (file for the JSON).
"""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

PARAMETERS = {
    "IN_FOLDER": os.environ["CHIPS"],
    "OUT_FOLDER": os.environ["OUT"],
    "MAX_EPOCHS": 500,
    "BACKBONE_MODEL": "RESNET18",
    "ENCODER_WEIGHTS": "NONE",
    "LEARNING_RATE": 0.001,
    "STOP_TRAINING": "CONTINUE_TRAINING",
}


def wait(condition, seconds):
    """Let QGIS work until a condition holds; return the seconds that it took."""
    started = time.monotonic()
    while not condition():
        QgsApplication.processEvents()
        time.sleep(0.02)
        if time.monotonic() - started > seconds:
            raise TimeoutError(f"nothing happened within {seconds} s")
    return time.monotonic() - started


def engines():
    """Return the engines that this QGIS has started."""
    tasks = Path(f"/proc/{os.getpid()}/task").iterdir()
    children = {pid for task in tasks for pid in (task / "children").read_text().split()}
    return [pid for pid in children if b"slum_extractor_plugin.engine" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def press_cancel():
    """Run the dialog and return what the test asks about."""
    dialog = processing.createAlgorithmDialog("slumextractor:traindeeplearningmodel", PARAMETERS)
    dialog.show()
    dialog.runButton().click()
    wait(engines, 60)
    parent = Path(os.environ["OUT"]).parent
    wait(lambda: any(parent.iterdir()), 90)
    dialog.cancelButton().click()
    seconds = wait(lambda: not engines() and not any(parent.iterdir()), 30)
    wait(lambda: not dialog.cancelButton().isEnabled(), 30)
    return {"seconds": seconds, "left": [str(path) for path in parent.iterdir()]}


def main():
    """Write the answer and end QGIS."""
    try:
        answer = press_cancel()
    except Exception:
        answer = {"fault": traceback.format_exc()}
    Path(os.environ["ANSWER"]).write_text(json.dumps(answer))
    os._exit(0)


QTimer.singleShot(2000, main)

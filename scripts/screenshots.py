"""Pictures of every dialog in a real QGIS window: ``qgis --code scripts/screenshots.py`` (see ``make screenshots``).

The folder for the pictures comes from the environment variable SCREENSHOTS.
"""

import os
import sys
import traceback
from pathlib import Path

import processing
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

from slum_extractor_plugin.provider import MODELS, load_model

FOLDER = Path(os.environ["SCREENSHOTS"])


def grab(widget: QWidget, name: str) -> None:
    """Save a picture of a widget as it is on the screen."""
    for _ in range(5):
        QgsApplication.processEvents()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def picture_tool(tool: QgsProcessingAlgorithm) -> None:
    """Open a tool's dialog, advanced parameters unfolded, and save its picture."""
    dialog = processing.createAlgorithmDialog(tool.id())
    dialog.show()
    dialog.resize(1000, 720)
    grab(dialog, tool.name())
    dialog.close()


def main() -> None:
    """Picture the main window with the toolbox, each dialog and the model designer, then quit."""
    try:
        FOLDER.mkdir(parents=True, exist_ok=True)
        provider = QgsApplication.processingRegistry().providerById("slumextractor")
        for tool in provider.algorithms():
            picture_tool(tool)
        designer = ModelerDialog.create(load_model(str(MODELS[0])))
        designer.show()
        designer.resize(1200, 700)
        grab(designer, "model_designer")
        designer.setDirty(False)
        designer.close()
        toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        toolbox.show()
        toolbox.raise_()
        toolbox.searchBox.setText("slum")
        iface.mainWindow().resize(1280, 800)
        grab(iface.mainWindow(), "toolbox")
    except Exception:
        traceback.print_exc()
        os._exit(1)
    sys.stdout.flush()
    os._exit(0)


QTimer.singleShot(3000, main)

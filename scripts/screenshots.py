"""The tutorial's pictures of dialogs and of the dashboard: ``make pictures``, which runs this inside a QGIS window.

Environment: DEMO (folder of a finished ``make demo``), PICTURES (folder for the pictures). What a person's walk through
a window looks like is pictured by ``test/window``.
"""

import os
import subprocess
import sys
import traceback
from pathlib import Path

import numpy as np
import processing
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage

DEMO, PICTURES = Path(os.environ["DEMO"]).absolute(), Path(os.environ["PICTURES"]).absolute()

#: Where the person of the tutorial keeps their work; nothing is read or written there.
WORK = "/home/ana/slums"

#: The dialogs of the tutorial's steps, and what is filled in; a name with a year is a layer's.
DIALOGS = {
    "export_dialog": (
        "exporttrainingdatafordeeplearning",
        {
            "IN_RASTER": "Image of 2014",
            "IN_CLASS_DATA": "Slums of 2014",
            "CLASS_VALUE_FIELD": "code",
            "TILE_SIZE_X": 256,
            "TILE_SIZE_Y": 256,
            "STRIDE_X": 128,
            "STRIDE_Y": 128,
            "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
            "CELL_SIZE": 1,
            "OUT_FOLDER": f"{WORK}/chips",
        },
    ),
    "train_dialog": (
        "traindeeplearningmodel",
        {
            "IN_FOLDER": f"{WORK}/chips",
            "MAX_EPOCHS": 32,
            "BACKBONE_MODEL": "timm:tf_efficientnet_lite0",
            "BATCH_SIZE": 4,
            "LEARNING_RATE": 0.001,
            "OUT_FOLDER": f"{WORK}/unet",
        },
    ),
    "growth_dialog": (
        "trackslumgrowth",
        {
            "IN_DATES": ["Slums of 2014", "Slum polygons"],
            "DATES": "2014;2024",
            "IN_RASTER": "Image of 2024",
            "OUT_CHANGE_FEATURES": f"{WORK}/changes.gpkg",
            "OUT_DASHBOARD": f"{WORK}/dashboard.html",
        },
    ),
}

LAYERS = {
    "Image of 2014": "city/image_2014.tif",
    "Image of 2024": "city/image_2024.tif",
    "Slums of 2014": "city/slums_2014.gpkg",
    "Slum polygons": "slums.gpkg",
}


def picture_dialogs() -> None:
    """Open each dialog with its values, and save its picture."""
    layers = {name: _layer(name, str(DEMO / path)) for name, path in LAYERS.items()}
    QgsProject.instance().addMapLayers(layers.values())
    for name, (tool, values) in DIALOGS.items():
        dialog = processing.createAlgorithmDialog(
            f"slumextractor:{tool}",
            {
                key: [layers[each].id() for each in value]
                if isinstance(value, list)
                else layers[value].id()
                if value in layers
                else value
                for key, value in values.items()
            },
        )
        dialog.show()
        dialog.resize(1000, 650)
        for _ in range(20):
            QgsApplication.processEvents()
        save(dialog.grab().toImage(), name)
        dialog.close()


def _layer(name: str, path: str) -> object:
    return QgsRasterLayer(path, name) if path.endswith(".tif") else QgsVectorLayer(path, name)


def picture_dashboard() -> None:
    """Save a picture of the demo's dashboard as a browser shows it."""
    raw = PICTURES / "dashboard_raw.png"
    subprocess.run(
        [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--hide-scrollbars",
            "--window-size=1280,900",
            "--virtual-time-budget=8000",
            f"--screenshot={raw}",
            (DEMO / "dashboard.html").as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    save(QImage(str(raw)).scaledToWidth(800, Qt.TransformationMode.SmoothTransformation), "dashboard", colors=128)
    raw.unlink()


def save(image: QImage, name: str, colors: int = 256) -> None:
    """Save a picture in few colours, so that it is small."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8).reshape(image.height(), -1)
    cells = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    source = gdal.GetDriverByName("MEM").Create("", image.width(), image.height(), 3)
    source.WriteArray(np.ascontiguousarray(np.moveaxis(cells, 2, 0)))
    bands = [source.GetRasterBand(band) for band in (1, 2, 3)]
    target = gdal.GetDriverByName("MEM").Create("", image.width(), image.height(), 1)
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*bands, colors, table)
    target.GetRasterBand(1).SetColorTable(table)
    gdal.DitherRGB2PCT(*bands, target.GetRasterBand(1), table)
    gdal.GetDriverByName("PNG").CreateCopy(str(PICTURES / f"{name}.png"), target, options=["ZLEVEL=9"])
    (PICTURES / f"{name}.png.aux.xml").unlink(missing_ok=True)


def main() -> None:
    """Make all pictures, then end QGIS."""
    try:
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture_dialogs()
        picture_dashboard()
    except Exception:
        traceback.print_exc()
        os._exit(1)
    sys.stdout.flush()
    os._exit(0)


QTimer.singleShot(3000, main)

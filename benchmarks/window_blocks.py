"""Does the window stand still? The longest time without an event while dialogs are filled in and tools run.

    SLUM_EXTRACTOR_PYTHON=$(make -s engine | tail -n 1) QT_QPA_PLATFORM=offscreen PYTHONPATH=. \\
        python3 -m benchmarks.window_blocks [--chips 20000] [--megabytes 500]

Needs QGIS's Python and the built plugin (``make build``), and no data: an image of 60,000 x 60,000 cells, a folder of
many small chips and a large package are made. A timer notes every 5 ms that the window lives. Printed in milliseconds,
each the longest gap: for opening a dialog QGIS's own, of the same parameters, is beside it, and for filling in the
second time is that of the same values once more. A person notices 100 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer

REPOSITORY = Path(__file__).resolve().parent.parent


class Heartbeat:
    """Notes the longest time between two events of a timer."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def longest(self, work: Callable[[], object], until: Callable[[], bool] = lambda: True) -> float:
        """Do something in the window's thread, let it live until a condition holds, and return the gap in ms."""
        self._last, self._longest = time.perf_counter(), 0.0
        work()
        self._beat()
        end = time.perf_counter() + 0.3
        while time.perf_counter() < end or not until():
            QgsApplication.processEvents()
        return self._longest * 1000

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chips", type=int, default=20_000)
    parser.add_argument("--megabytes", type=int, default=500, help="of the package's weights")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        application = _qgis(folder)
        inputs = _inputs(folder, options)
        beat = Heartbeat()
        _dialogs(beat, inputs)
        for tool, values in _runs(folder, inputs).items():
            print(f"run {tool:<32} {_run(beat, tool, values):6.0f} ms", flush=True)
        application.exitQgis()
    sys.stdout.flush()
    os._exit(0)  # without Python's own end, which would destroy dialogs after QGIS is gone


def _qgis(folder: Path) -> QgsApplication:
    application = QgsApplication([], True, str(folder / "profile"))
    application.initQgis()
    sys.path += [f"{application.pkgDataPath()}/python/plugins", str(REPOSITORY / "build")]
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import register

    Processing.initialize()
    application.provider = register()  # else Python would let it go
    return application


def _inputs(folder: Path, options: argparse.Namespace) -> dict[str, str]:
    """Make a large image, a folder of many chips and a large package; return their paths."""
    from slum_extractor_plugin.formats.classes import ClassInfo
    from slum_extractor_plugin.formats.dlpk import write_package
    from slum_extractor_plugin.formats.emd import ModelDefinition

    image = _image(folder / "image.tif", 60_000)
    QgsProject.instance().addMapLayer(QgsRasterLayer(image, "image"))
    (folder / "weights.pth").write_bytes(os.urandom(options.megabytes << 20))
    slum = (ClassInfo(1, "slum", (213, 94, 0)),)
    definition = ModelDefinition("UNET", "resnet18", (0, 1, 2), slum, (256, 256), (1.0, 1.0), 32643)
    write_package(folder / "model.dlpk", definition, folder / "weights.pth")
    return {"image": image, "package": str(folder / "model.dlpk"), "chips": _chips(folder, options.chips)}


def _image(path: Path, side: int) -> str:
    """Write a raster without any block, which takes no room."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3, options=["SPARSE_OK=TRUE", "TILED=YES"])
    made.SetGeoTransform((300000, 0.5, 0, 2000000, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    made.SetProjection(reference.ExportToWkt())
    return str(path)


def _chips(folder: Path, count: int) -> str:
    """Export some chips, and link them under other names until there are many."""
    import processing

    small = gdal.Translate(str(folder / "small.tif"), _image(folder / "sparse.tif", 512), srcWin=[0, 0, 512, 512])
    small.WriteArray(np.random.default_rng(0).integers(1, 255, (3, 512, 512), "uint8"))
    small = None
    rule = {"IN_RASTER": str(folder / "small.tif"), "OUT_FOLDER": str(folder / "chips"), "TILE_SIZE_X": 64}
    labels = _labels(folder / "labels.gpkg")
    processing.run(
        "slumextractor:exporttrainingdatafordeeplearning",
        {**rule, "TILE_SIZE_Y": 64, "STRIDE_X": 64, "STRIDE_Y": 64, "IN_CLASS_DATA": labels},
    )
    for kind in ("images", "labels"):
        first = sorted((folder / "chips" / kind).glob("*.tif"))[0]
        for number in range(count):
            os.link(first, first.with_name(f"{900_000_000 + number:09d}.tif"))
    return str(folder / "chips")


def _labels(path: Path) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("slums", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt("POLYGON((300000 1999800,300200 1999800,300200 2000000,300000 1999800))")
    )
    layer.CreateFeature(feature)
    return str(path)


def _dialogs(beat: Heartbeat, inputs: dict[str, str]) -> None:
    """Print the gaps of opening and filling in the dialogs that show hints."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    model = {"IN_RASTER": inputs["image"], "IN_MODEL_DEFINITION": inputs["package"]}
    opened: list[AlgorithmDialog] = []
    filled = {
        "classifypixelsusingdeeplearning": model,
        "extractslums": model,
        "traindeeplearningmodel": {"IN_FOLDER": [inputs["chips"]]},
        "exporttrainingdatafordeeplearning": {"IN_RASTER": inputs["image"]},
    }
    for tool, values in filled.items():
        algorithm = QgsApplication.processingRegistry().algorithmById(f"slumextractor:{tool}")
        plain = beat.longest(partial(_open, opened, lambda one: AlgorithmDialog(one.create()), algorithm))
        ours = beat.longest(
            partial(_open, opened, lambda one: one.create().createCustomParametersWidget(None), algorithm)
        )
        fill = partial(opened[-1].setParameters, values)
        first, again = beat.longest(fill), beat.longest(fill)
        print(f"{tool:<36} opened {ours:5.0f} (QGIS's own {plain:4.0f}), filled in {first:5.0f}, again {again:5.0f} ms")


def _open(opened: list[object], dialog: Callable[[object], object], algorithm: object) -> None:
    """Open a dialog and keep it: the end of one would count as well."""
    opened.append(dialog(algorithm))


def _runs(folder: Path, inputs: dict[str, str]) -> dict[str, dict[str, object]]:
    return {
        "checkengine": {"OUTPUT_HTML_FILE": str(folder / "report.html")},
        "traindeeplearningmodel": {
            "IN_FOLDER": [inputs["chips"]],
            "OUT_FOLDER": str(folder / "trained"),
            "MAX_EPOCHS": 1,
        },
    }


def _run(beat: Heartbeat, tool: str, values: dict[str, object]) -> float:
    """Return the gap while a tool runs as a dialog runs it; a run is cancelled after 20 seconds."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"slumextractor:{tool}").create()
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda *_: ended.append(True))
    QTimer.singleShot(20_000, feedback.cancel)
    return beat.longest(lambda: QgsApplication.taskManager().addTask(task), lambda: bool(ended))


if __name__ == "__main__":
    main()

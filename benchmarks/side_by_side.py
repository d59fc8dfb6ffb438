"""Do two programs with threads slow each other down more than they must? Trainings, classifications and QGIS in pairs.

    PYTHONPATH=. ENGINE_PYTHON -m benchmarks.side_by_side [--seconds 20] [--rounds 3] [--ways turns none spinning]
        [--pairs train+train train+draw]

Needs the engine's Python and no data; the machine must do nothing else. Each worker is a process of its own, with as
many threads as there are cores: a training (U-Net on ResNet-18, batches of 8 chips of 128 cells), a classification
(the same network, tiles of 512), or QGIS, of ``--qgis-python``, that draws two reprojected images. Counted are steps in
some seconds, alone and beside another one. Printed for each pair: the speed of each beside the other, as a multiple of
half its speed alone, which is its fair share (0.8 at least). ``turns`` is what the toolbox does; ``none`` is without
turns (engine/turns.py); ``spinning`` besides without OMP_WAIT_POLICY=passive, which the engine sets.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from slum_extractor_plugin.protocol import TURNS_FOLDER

REPOSITORY = Path(__file__).resolve().parent.parent
#: Variables of the environment of each way to share; the folder of the turns is filled in.
WAYS = {
    "turns": {"OMP_WAIT_POLICY": "passive", TURNS_FOLDER: "{folder}"},
    "none": {"OMP_WAIT_POLICY": "passive", TURNS_FOLDER: ""},
    "spinning": {"OMP_WAIT_POLICY": "active", TURNS_FOLDER: ""},
}
PAIRS = ("train+train", "train+classify", "classify+classify", "train+draw")

#: Seconds until every worker has loaded its packages and warmed up.
_START = 40.0


def main() -> None:
    """Be a worker, or run them and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=["turns", "none"])
    parser.add_argument("--pairs", nargs="+", choices=PAIRS, default=list(PAIRS))
    parser.add_argument("--qgis-python", default="/usr/bin/python3")
    parser.add_argument("--work", choices=("train", "classify", "draw"), help=argparse.SUPPRESS)
    parser.add_argument("--begin", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        print(_counted(options.work, options.begin, options.seconds))
        return
    with tempfile.TemporaryDirectory() as folder:
        for way in options.ways:
            variables = {name: value.format(folder=folder) for name, value in WAYS[way].items()}
            _compare(way, variables, options)


def _compare(way: str, variables: dict[str, str], options: argparse.Namespace) -> None:
    pairs = [tuple(pair.split("+")) for pair in options.pairs]
    alone = {
        work: median(_speeds((work,), variables, options)[0] for _ in range(options.rounds))
        for work in sorted(set(itertools.chain(*pairs)))
    }
    for work, speed in alone.items():
        print(f"{way}: {work} alone {speed:.2f} steps/s", flush=True)
    for pair in pairs:
        rounds = [_speeds(pair, variables, options) for _ in range(options.rounds)]
        shares = [median(column) / (alone[work] / 2) for work, column in zip(pair, zip(*rounds))]
        found = " and ".join(f"{share:.2f}" for share in shares)
        print(f"{way}: {pair[0]} beside {pair[1]}: {found} of the fair share", flush=True)


def _speeds(works: tuple[str, ...], variables: dict[str, str], options: argparse.Namespace) -> list[float]:
    """Return steps a second of workers that run at the same time."""
    begin = time.time() + _START
    words = ["-m", "benchmarks.side_by_side", "--seconds", str(options.seconds), "--begin", str(begin), "--work"]
    environment = {**os.environ, **variables, "OMP_NUM_THREADS": str(os.cpu_count())}
    running = [
        subprocess.Popen([python, *words, work], stdout=subprocess.PIPE, text=True, cwd=REPOSITORY, env=environment)
        for work in works
        for python in [options.qgis_python if work == "draw" else sys.executable]
    ]
    return [float(each.communicate()[0]) for each in running]


def _counted(work: str, begin: float, seconds: float) -> float:
    """Return steps a second between two times of the clock; the worker goes on beyond, so that all are busy."""
    sys.path[:0] = [str(REPOSITORY / "test" / "engine"), str(REPOSITORY / "test")]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:  # the run goes on in it
        steps = {"train": _training, "classify": _classification, "draw": _drawing}[work](Path(name))
        count = 0
        for _ in steps:
            now = time.time()
            count += begin <= now < begin + seconds
            if now > begin + seconds + 2:
                break
    return count / seconds


def _training(folder: Path) -> Iterator[None]:
    """Train, and yield after each step."""
    from engine_making import make_chips

    from benchmarks.training_speed import Steps, prepare
    from slum_extractor_plugin.engine.training.fitting import Fitting
    from slum_extractor_plugin.jobs.train import TrainDeepLearningModel

    chips = make_chips(folder / "chips", count=64, size=(128, 128))
    run = prepare(
        TrainDeepLearningModel(
            in_folder=(str(chips),),
            out_folder=str(folder / "model"),
            backbone_model="RESNET18",
            batch_size=8,
            validation_percentage=0.0,
            max_epochs=10**6,
            learning_rate=1e-3,
            processor_type="CPU",
            encoder_weights="NONE",
        ),
        Steps(),
    )
    yield from _each_step(lambda reporter: Fitting(run, reporter, folder / "training").fit())


def _classification(folder: Path) -> Iterator[None]:
    """Classify an image again and again, and yield after each tile."""
    from engine_making import make_package, noise, write_raster

    from slum_extractor_plugin.engine.inference.run import classify
    from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning

    image = write_raster(folder / "image.tif", noise(3, 2048, 2048))
    package, *_ = make_package(folder / "model.dlpk")
    job = ClassifyPixelsUsingDeepLearning(
        in_raster=image,
        in_model_definition=str(package),
        out_classified_raster=str(folder / "classes.tif"),
        tile_size=512,
        padding=64,
        processor_type="CPU",
    )

    def forever(reporter: object) -> None:
        while True:
            classify(job, reporter)

    yield from _each_step(forever)


def _drawing(folder: Path) -> Iterator[None]:
    """Draw two images in another projection, side by side as QGIS's canvas does, and yield after each map."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import numpy as np
    from osgeo import gdal, osr
    from qgis.core import (
        QgsApplication,
        QgsCoordinateReferenceSystem,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsRasterLayer,
    )
    from qgis.PyQt.QtCore import QSize

    application = QgsApplication([], True, str(folder / "profile"))
    application.initQgis()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    layers = []
    for number in range(2):
        made = gdal.GetDriverByName("GTiff").Create(str(folder / f"{number}.tif"), 4096, 4096, 3, options=["TILED=YES"])
        made.SetGeoTransform((300000, 0.5, 0, 2000000, 0, -0.5))
        made.SetProjection(reference.ExportToWkt())
        made.WriteArray(np.random.default_rng(number).integers(1, 255, (3, 4096, 4096), "uint8"))
        made = None
        layers.append(QgsRasterLayer(str(folder / f"{number}.tif"), str(number)))
        layers[-1].setOpacity(0.5)
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(1366, 768))
    settings.setExtent(settings.fullExtent())
    while True:
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        yield


def _each_step(run: Callable[[object], None]) -> Iterator[None]:
    """Yield whenever a run, in a thread of its own, reports progress."""
    import queue
    import threading

    heard: queue.Queue[None] = queue.Queue()

    class Reporter:
        def progress(self, fraction: float) -> None:
            heard.put(None)

        def message(self, text: str) -> None:
            pass

        warning = message

    threading.Thread(target=run, args=(Reporter(),), daemon=True).start()
    while True:
        yield heard.get()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # a worker's thread goes on

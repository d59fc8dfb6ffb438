"""Real slums, through ``qgis_process`` alone: train on three scenes of Mumbai, find the slums of a fourth.

    SLUM_EXTRACTOR_PYTHON=$(make -s engine | tail -n 1) python3 -m benchmarks.mumbai_slums --seeds 1 2 3

Training and test scenes do not overlap. The data (``../shared/data``: Pleiades, 0.5 m, hand labels) are not part of the
project. Printed for each seed: minutes of training by the clock and of the processor; IoU, precision and recall of
slum on the labelled cells of the test scene, at the labels' own 0.5 m; then their mean and spread; all of it for the
plain network and for test-time augmentation. What the settings were chosen by is in
benchmarks/log/2026-11-27-training-defaults.md.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from demo.chain import Chain
from demo.picture import draw_picture

REPOSITORY = Path(__file__).resolve().parent.parent
SLUM = 6

#: Chips overlap by half, so that crops may lie anywhere and reach farther than their own side.
CHIPS = {
    "TILE_SIZE_X": 448,
    "TILE_SIZE_Y": 448,
    "STRIDE_X": 224,
    "STRIDE_Y": 224,
    "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
}

#: Nothing is held out: the test scene is, and every chip is needed. Loss, augmentation and FREEZE: the tool's defaults.
TRAINING = {
    "MODEL_TYPE": "UNET",
    "BACKBONE_MODEL": "MOBILENET_V2",
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.001,
    "CHIP_SIZE": 256,
    "STOP_TRAINING": "CONTINUE_TRAINING",
    "VALIDATION_PERCENTAGE": 0,
}


#: The two ways to classify, and the name of their files.
WAYS = {"plain": "false", "augmented": "true"}


@dataclass(frozen=True)
class Figures:
    """Shares made of the cells that are hits, false alarms and misses."""

    iou: float
    precision: float
    recall: float

    def __str__(self) -> str:
        return f"IoU {self.iou:.3f}, precision {self.precision:.3f}, recall {self.recall:.3f}"


def main() -> None:
    """Run the chain for each seed and print the figures."""
    options = _options()
    if not options.reuse:
        shutil.rmtree(options.out, ignore_errors=True)
    chain = Chain(REPOSITORY / "build", options.out / "profile")
    chain.start()
    for seed in options.seeds:
        if not options.reuse:
            _train(chain, options, seed)
    results = {way: {seed: _found(chain, options, seed, way) for seed in options.seeds} for way in WAYS}
    print(f"\nslum on {options.test}, trained on {', '.join(options.train)}")
    for step in (step for step in chain.steps if step.title.startswith("Train")):
        print(f"{step.title}: {step.seconds / 60:.1f} minutes")
    for way, figures in results.items():
        _tell(way, figures)


def _tell(way: str, results: dict[int, Figures]) -> None:
    for seed, figures in results.items():
        print(f"{way}, seed {seed}: {figures}")
    ious = [figures.iou for figures in results.values()]
    spread = f", standard deviation {statistics.stdev(ious):.3f}" if len(ious) > 1 else ""
    means = Figures(*map(statistics.mean, zip(*map(astuple, results.values()))))
    print(f"{way}, mean: {means}; IoU {min(ious):.3f} to {max(ious):.3f}{spread}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=REPOSITORY.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "mumbai")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--minutes", type=float, default=14.5, help="time budget of each training")
    parser.add_argument("--train", nargs="+", default=["tile_1", "tile_3", "tile_4"])
    parser.add_argument("--test", default="tile_5")
    parser.add_argument(
        "--labels",
        choices=("slums", "all"),
        default="slums",
        help="learn from the slum boundaries, or from the hand labels of all six classes",
    )
    parser.add_argument("--cell-size", type=float, default=0.5)
    parser.add_argument("--reuse", action="store_true", help="score the models that --out has from an earlier run")
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="other parameters of the training")
    return parser.parse_args()


def _chips(chain: Chain, options: argparse.Namespace, scene: str) -> Path:
    folder = options.out / "chips" / scene
    if folder.is_dir():
        return folder  # of the seed before
    mumbai = options.data / "mumbai"
    labels = {"IN_CLASS_DATA": mumbai / "informal_settlements.gpkg", "CLASS_VALUE_FIELD": "Classvalue"}
    if options.labels == "all":
        labels = {"IN_CLASS_DATA": mumbai / "scenes" / f"{scene}_labels.tif"}
    chain.run(
        f"Chips of {scene}",
        "exporttrainingdatafordeeplearning",
        IN_RASTER=mumbai / "scenes" / f"{scene}_rgb.tif",
        **labels,
        CELL_SIZE=options.cell_size,
        **CHIPS,
        OUT_FOLDER=folder,
    )
    return folder


def _train(chain: Chain, options: argparse.Namespace, seed: int) -> None:
    folders = [_chips(chain, options, scene) for scene in options.train]
    settings = TRAINING | dict(pair.split("=", 1) for pair in options.set)
    before = _processor_minutes()
    chain.run(
        f"Train, seed {seed}",
        "traindeeplearningmodel",
        IN_FOLDER=";".join(map(str, folders)),
        SEED=seed,
        ENCODER_WEIGHTS=options.data / "encoders" / "mobilenet_v2_imagenet.pth",
        TIME_BUDGET=options.minutes,
        **settings,
        OUT_FOLDER=options.out / f"seed_{seed}" / "unet",
    )
    print(f"   {_processor_minutes() - before:.1f} minutes of the processor")


def _found(chain: Chain, options: argparse.Namespace, seed: int, way: str) -> Figures:
    out = options.out / f"seed_{seed}"
    scenes = options.data / "mumbai" / "scenes"
    image = scenes / f"{options.test}_rgb.tif"
    classes, filtered, slums = (out / f"{way}_{name}" for name in ("classes.tif", "filtered.tif", "slums.gpkg"))
    chain.run(
        "Classify",
        "classifypixelsusingdeeplearning",
        IN_RASTER=image,
        PADDING=100,
        IN_MODEL_DEFINITION=out / "unet" / "unet.dlpk",
        TEST_TIME_AUGMENTATION=WAYS[way],
        OUT_CLASSIFIED_RASTER=classes,
    )
    chain.run(
        "Filter",
        "majorityfilter",
        IN_RASTER=classes,
        NUMBER_NEIGHBORS="FOUR",
        MAJORITY_DEFINITION="MAJORITY",
        OUT_RASTER=filtered,
    )
    chain.run(
        "Polygons",
        "rastertopolygon",
        IN_RASTER=filtered,
        SIMPLIFY="NO_SIMPLIFY",
        CLASS_VALUES=SLUM,
        OUT_POLYGON_FEATURES=slums,
    )
    draw_picture(out / f"{way}.png", image, slums, _truth(options, out), f"Mumbai, {options.test}")
    hits, alarms, misses = counts(filtered, scenes / f"{options.test}_labels.tif")
    return Figures(hits / (hits + alarms + misses), hits / max(1, hits + alarms), hits / max(1, hits + misses))


def _processor_minutes() -> float:
    """Return the minutes that the processes run so far, with theirs, took of all cores together."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) / 60


def counts(classified: Path, labels: Path, without: Sequence[Sequence[float]] = ()) -> tuple[int, int, int]:
    """Return cells of the labels' grid that are hits, false alarms and misses, where there is a label.

    Args:
        classified: a class raster.
        labels: of the scene.
        without: boxes (xmin, xmax, ymin, ymax) in which nothing counts.
    """
    truth = gdal.Open(str(labels))
    left, step, _, top, _, down = truth.GetGeoTransform()
    bounds = (left, top + down * truth.RasterYSize, left + step * truth.RasterXSize, top)
    found = (
        gdal.Warp(
            "",
            str(classified),
            format="MEM",
            outputBounds=bounds,
            width=truth.RasterXSize,
            height=truth.RasterYSize,
            resampleAlg="near",
        ).ReadAsArray()
        == SLUM
    )
    values = truth.ReadAsArray()
    slum, labelled = values == SLUM, values > 0
    for xmin, xmax, ymin, ymax in without:
        rows = slice(*(round((y - top) / down) for y in (ymax, ymin)))
        labelled[rows, slice(*(round((x - left) / step) for x in (xmin, xmax)))] = False
    return tuple(int(np.count_nonzero(cells & labelled)) for cells in (found & slum, found & ~slum, ~found & slum))


def _truth(options: argparse.Namespace, out: Path) -> Path:
    target = out / "truth.gpkg"
    if target.exists():  # made for the other way
        return target
    gdal.VectorTranslate(
        str(target), str(options.data / "mumbai" / "informal_settlements.gpkg"), where=f"scene = '{options.test}'"
    )
    return target


if __name__ == "__main__":
    main()

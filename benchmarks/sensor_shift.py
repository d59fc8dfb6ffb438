"""What is left of a map when the image is of another light or sensor than the training images.

    SLUM_EXTRACTOR_PYTHON=$(make -s engine | tail -n 1) python3 -m benchmarks.sensor_shift --seeds 1 2 3

A model is trained on all scenes of Mumbai but one (``../shared/data``, recipe of ``mumbai_slums.py``), and classifies
the one left out as it is and changed in the ways of ``shifts.py``, by each way of MATCH_TO_TRAINING. Printed: the IoU
of slum on the labelled cells at 0.5 m, and what is kept of that of the unchanged image classified with the first way.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
from pathlib import Path

from benchmarks.command import REPOSITORY, export_scene, tool
from benchmarks.mumbai_slums import CHIPS, TRAINING, counts
from benchmarks.shifts import NAMES, write_shifted

SCENES = ("tile_1", "tile_3", "tile_4", "tile_5")
FIRST = NAMES[0]


def main() -> None:
    """Train and classify for each fold and seed, and print the tables."""
    options = _options()
    kept: dict[str, list[float]] = {way: [] for way in options.ways}
    for fold, seed in itertools.product(options.folds, options.seeds):
        package = _package(options, fold, seed)
        ious = {way: _scores(options, fold, seed, way, package) for way in options.ways}
        home = ious[options.ways[0]][FIRST]
        print(f"\n{fold}, seed {seed}: IoU of slum, and the share kept of {home:.3f}", flush=True)
        for name in options.shifts:
            found = (f"{way} {ious[way][name]:.3f} {ious[way][name] / home:.3f} " for way in options.ways)
            print(f"{name:<18}", *found)
        for way in options.ways:
            kept[way] += [ious[way][name] / home for name in options.shifts if name != FIRST]
    for way, shares in kept.items():
        print(f"{way}: kept {statistics.mean(shares):.3f} in the mean, {min(shares):.3f} at worst")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=REPOSITORY.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "sensor_shift")
    parser.add_argument("--folds", nargs="+", default=["tile_5", "tile_1"], help="scenes left out")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument(
        "--ways",
        nargs="+",
        default=["NONE", "AUTO", "NETWORK"],
        help="of matching; the others are compared with the first",
    )
    parser.add_argument("--shifts", nargs="+", default=list(NAMES))
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="other parameters of the training")
    options = parser.parse_args()
    if FIRST not in options.shifts:
        options.shifts.insert(0, FIRST)
    return options


def _chips(options: argparse.Namespace, scene: str) -> Path:
    folder = options.out / "chips" / scene
    if not folder.is_dir():
        export_scene(options.data, scene, folder, **CHIPS)
    return folder


def _package(options: argparse.Namespace, fold: str, seed: int) -> Path:
    """Return the package of a fold and a seed, trained unless ``--out`` has it from an earlier run."""
    folder = options.out / f"{fold}_{seed}"
    package = folder / f"{folder.name}.dlpk"
    if not package.is_file():
        settings = {**TRAINING, "MAX_EPOCHS": options.epochs, **dict(pair.split("=", 1) for pair in options.set)}
        folders = [_chips(options, scene) for scene in SCENES if scene != fold]
        tool(
            "train",
            IN_FOLDER=folders,
            SEED=seed,
            OUT_FOLDER=folder,
            **settings,
            ENCODER_WEIGHTS=options.data / "encoders" / "mobilenet_v2_imagenet.pth",
        )
    return package


def _scores(options: argparse.Namespace, fold: str, seed: int, way: str, package: Path) -> dict[str, float]:
    """Return the IoU of slum for each change of the scene left out."""
    scenes = options.data / "mumbai" / "scenes"
    found = {}
    for name in options.shifts:
        image = options.out / "images" / fold / f"{name.replace(' ', '_')}.tif"
        if not image.is_file():
            write_shifted(scenes / f"{fold}_rgb.tif", image, name)
        classes = options.out / f"{fold}_{seed}_{way}" / image.name
        if not classes.is_file():
            classes.parent.mkdir(exist_ok=True)
            tool(
                "classify",
                IN_RASTER=image,
                IN_MODEL_DEFINITION=package,
                PADDING=100,
                MATCH_TO_TRAINING=way,
                OUT_CLASSIFIED_RASTER=classes,
            )
        hits, alarms, misses = counts(classes, scenes / f"{fold}_labels.tif")
        found[name] = hits / (hits + alarms + misses)
    return found


if __name__ == "__main__":
    main()

"""Are ten places that Suggest Labels chooses worth more than ten chosen at random?

    SLUM_EXTRACTOR_PYTHON=$(make -s engine | tail -n 1) python3 -m benchmarks.suggest_labels

A model is trained on tile_1 and tile_3 of Mumbai (``../shared/data``), and meets tile_5. Chips of some places, the
suggested ones or as many drawn by a seed from those that could have been suggested, are cut with their true labels, and
the model is trained on with old and new chips, each set for the same number of epochs. Printed: IoU of slum on the
labelled cells of tile_5 outside the places of that set; and, for each random draw, the IoU of both models outside the
places of both sets, since a rest without its difficult places is an easier one.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from benchmarks.command import REPOSITORY, export_scene, tool
from benchmarks.mumbai_slums import CHIPS, TRAINING, counts

OLD, NEW = ("tile_1", "tile_3"), "tile_5"

#: Side of a place in cells, which is that of a crop; and the share of it that the image must cover, the tool's rule.
SIDE, LEAST_DATA = 256, 0.5


def main() -> None:
    """Train the first model, then go on from it with each set of places."""
    options = _options()
    source = options.out / "source" / "source.dlpk"
    if not source.is_file():
        _train(options, source, [_old_chips(options, scene) for scene in OLD], options.epochs)
    print(f"no place: IoU {_iou(_found(options, source), options, []):.3f}", flush=True)
    curve = {count: _taught(options, source, f"suggested_{count}") for count in options.counts}
    drawn = [_taught(options, source, f"random_{options.compare}_{seed}") for seed in options.draws]
    ious = [iou for _, _, iou in drawn]
    mean, deviation = statistics.mean(ious), statistics.stdev(ious) if len(ious) > 1 else float("nan")
    print(f"{options.compare} places at random: mean {mean:.3f}, deviation {deviation:.3f}")
    ours = curve[options.compare]
    for seed, (model, places, _) in zip(options.draws, drawn):
        rest = [*ours[1], *places]
        pair = [_iou(_found(options, each), options, rest) for each in (ours[0], model)]
        print(f"outside the places of both, draw {seed}: suggested {pair[0]:.3f}, random {pair[1]:.3f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=REPOSITORY.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "suggest_labels")
    parser.add_argument("--epochs", type=int, default=16, help="of the first training")
    parser.add_argument("--further", type=int, default=4, help="epochs of each training that goes on")
    parser.add_argument("--counts", type=int, nargs="+", default=[5, 10, 20, 40], help="suggested places")
    parser.add_argument("--compare", type=int, default=10, help="how many places are drawn at random")
    parser.add_argument("--draws", type=int, nargs="+", default=[1, 2, 3, 4, 5], help="seeds of the draws")
    parser.add_argument("--new-only", action="store_true", help="go on with the new chips alone")
    return parser.parse_args()


def _old_chips(options: argparse.Namespace, scene: str) -> Path:
    folder = options.out / "chips" / scene
    if not folder.is_dir():
        export_scene(options.data, scene, folder, **CHIPS)
    return folder


def _train(
    options: argparse.Namespace, package: Path, folders: list[Path], epochs: int, source: Path | None = None
) -> None:
    settings = {**TRAINING, "MAX_EPOCHS": epochs, "SEED": 1, "IN_FOLDER": folders, "OUT_FOLDER": package.parent}
    if source:
        settings["PRETRAINED_MODEL"] = source
    tool("train", **settings, ENCODER_WEIGHTS=options.data / "encoders" / "mobilenet_v2_imagenet.pth")


def _taught(options: argparse.Namespace, source: Path, name: str) -> tuple[Path, list[list[float]], float]:
    """Go on from ``source`` with a set of places; return the package, the places and the IoU outside them."""
    kind, count, *seed = name.split("_")
    places = options.out / f"{name}.gpkg"
    if not places.is_file():
        if kind == "suggested":
            image = options.data / "mumbai" / "scenes" / f"{NEW}_rgb.tif"
            tool(
                "suggest",
                IN_RASTER=image,
                IN_MODEL_DEFINITION=source,
                NUMBER_OF_PLACES=count,
                PLACE_SIZE=SIDE,
                OUT_PLACES=places,
            )
        else:
            _draw(options, places, int(count), int(seed[0]))
    package = options.out / name / f"{name}.dlpk"
    if not package.is_file():
        chips = options.out / "chips" / name
        square = {"TILE_SIZE_X": SIDE, "TILE_SIZE_Y": SIDE, "STRIDE_X": SIDE // 2, "STRIDE_Y": SIDE // 2}
        export_scene(options.data, NEW, chips, **{**CHIPS, **square}, IN_MASK_POLYGONS=places)
        old = [] if options.new_only else [_old_chips(options, scene) for scene in OLD]
        _train(options, package, [*old, chips], options.further, source)
    boxes = _boxes(places)
    iou = _iou(_found(options, package), options, boxes)
    print(f"{name}: {len(boxes)} places, IoU outside them {iou:.3f}", flush=True)
    return package, boxes, iou


def _draw(options: argparse.Namespace, target: Path, count: int, seed: int) -> None:
    """Write places of the tool's lattice that do not overlap, drawn at random among those with enough of the image."""
    image = gdal.Open(str(options.data / "mumbai" / "scenes" / f"{NEW}_rgb.tif"))
    valid = (image.ReadAsArray() != 0).any(axis=0)
    step = SIDE // 2
    candidates = [
        (row, column)
        for row in range(0, valid.shape[0] - SIDE + 1, step)
        for column in range(0, valid.shape[1] - SIDE + 1, step)
        if valid[row : row + SIDE, column : column + SIDE].mean() >= LEAST_DATA
    ]
    taken: list[tuple[int, int]] = []
    for index in np.random.default_rng(seed).permutation(len(candidates)):
        row, column = candidates[index]
        if len(taken) < count and all(max(abs(row - y), abs(column - x)) >= SIDE for y, x in taken):
            taken.append((row, column))
    _write(target, image, taken)


def _write(target: Path, image: gdal.Dataset, places: list[tuple[int, int]]) -> None:
    left, size, _, top, _, down = image.GetGeoTransform()
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = made.CreateLayer("places", image.GetSpatialRef(), ogr.wkbPolygon)
    for row, column in places:
        feature = ogr.Feature(layer.GetLayerDefn())
        west, north = left + column * size, top + row * down
        east, south = west + SIDE * size, north + SIDE * down
        ring = f"{west} {north},{east} {north},{east} {south},{west} {south},{west} {north}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def _boxes(places: Path) -> list[tuple[float, ...]]:
    """Return (xmin, xmax, ymin, ymax) of each place."""
    source = ogr.Open(str(places))
    return [feature.GetGeometryRef().GetEnvelope() for feature in source.GetLayer()]


def _found(options: argparse.Namespace, package: Path) -> Path:
    classes = package.with_suffix(".tif")
    if not classes.is_file():
        image = options.data / "mumbai" / "scenes" / f"{NEW}_rgb.tif"
        tool("classify", IN_RASTER=image, IN_MODEL_DEFINITION=package, PADDING=100, OUT_CLASSIFIED_RASTER=classes)
    return classes


def _iou(classes: Path, options: argparse.Namespace, boxes: list[tuple[float, ...]]) -> float:
    """Return the IoU of slum on the labelled cells outside ``boxes``."""
    hits, alarms, misses = counts(classes, options.data / "mumbai" / "scenes" / f"{NEW}_labels.tif", boxes)
    return hits / (hits + alarms + misses)


if __name__ == "__main__":
    main()

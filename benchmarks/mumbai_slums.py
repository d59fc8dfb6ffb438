"""Real slums, through ``qgis_process`` alone: train on three scenes of Mumbai, find the slums of a fourth.

    SLUM_EXTRACTOR_PYTHON=$(make -s engine | tail -n 1) python3 -m benchmarks.mumbai_slums

Training and test scenes do not overlap. The data (``../shared/data``: Pleiades, 0.5 m, hand labels) are not part of the
project. Printed: minutes of training, and IoU, precision and recall of slum on the labelled cells of the test scene, at
the labels' own 0.5 m.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal

from demo.chain import Chain
from demo.picture import draw_picture

REPOSITORY = Path(__file__).resolve().parent.parent
TRAINING_SCENES, TEST_SCENE, SLUM = ("tile_1", "tile_3", "tile_4"), "tile_5", 6

#: At the image's own 0.5 m the labels' trees and courtyards are seen; at 1 m IoU was 0.74, for want of precision.
CHIPS = {"TILE_SIZE_X": 320, "TILE_SIZE_Y": 320, "OUTPUT_NOFEATURE_TILES": "ALL_TILES"}
TRAINING = {
    "MODEL_TYPE": "UNET", "BACKBONE_MODEL": "MOBILENET_V2", "BATCH_SIZE": 8, "LEARNING_RATE": 0.002, "CHIP_SIZE": 256,
    "FREEZE": "UNFREEZE_MODEL", "STOP_TRAINING": "CONTINUE_TRAINING", "VALIDATION_PERCENTAGE": 10,
}


def main() -> None:
    """Run the chain and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=REPOSITORY.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "mumbai")
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument("--stride", type=int, default=320)
    parser.add_argument("--cell-size", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=42)
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    chain = Chain(REPOSITORY / "build", options.out / "profile")
    chain.start()
    scenes, out = options.data / "mumbai" / "scenes", options.out
    folders = [_chips(chain, options, scenes, scene) for scene in TRAINING_SCENES]
    chain.run(
        "Train", "traindeeplearningmodel", IN_FOLDER=";".join(map(str, folders)), MAX_EPOCHS=options.epochs,
        ENCODER_WEIGHTS=options.data / "encoders" / "mobilenet_v2_imagenet.pth", SEED=options.seed, **TRAINING,
        OUT_FOLDER=out / "unet",
    )
    minutes = chain.steps[-1].seconds / 60
    image = scenes / f"{TEST_SCENE}_rgb.tif"
    chain.run("Classify", "classifypixelsusingdeeplearning", IN_RASTER=image, PADDING=100,
              IN_MODEL_DEFINITION=out / "unet" / "unet.dlpk", OUT_CLASSIFIED_RASTER=out / "classified.tif")
    chain.run("Filter", "majorityfilter", IN_RASTER=out / "classified.tif", NUMBER_NEIGHBORS="FOUR",
              MAJORITY_DEFINITION="MAJORITY", OUT_RASTER=out / "filtered.tif")
    chain.run("Polygons", "rastertopolygon", IN_RASTER=out / "filtered.tif", SIMPLIFY="NO_SIMPLIFY",
              DROP_BACKGROUND="true", OUT_POLYGON_FEATURES=out / "slums.gpkg")
    hits, alarms, misses = counts(out / "filtered.tif", scenes / f"{TEST_SCENE}_labels.tif")
    draw_picture(out / "picture.png", image, out / "slums.gpkg", _truth(options.data, out), "Mumbai, test scene")
    print(f"\ntraining {minutes:.1f} minutes; slum on {TEST_SCENE}: IoU {hits / (hits + alarms + misses):.3f}, "
          f"precision {hits / (hits + alarms):.3f}, recall {hits / (hits + misses):.3f}; see {out / 'picture.png'}")


def _chips(chain: Chain, options: argparse.Namespace, scenes: Path, scene: str) -> Path:
    folder = options.out / "chips" / scene
    chain.run(
        f"Chips of {scene}", "exporttrainingdatafordeeplearning", IN_RASTER=scenes / f"{scene}_rgb.tif",
        IN_CLASS_DATA=options.data / "mumbai" / "informal_settlements.gpkg", CLASS_VALUE_FIELD="Classvalue",
        STRIDE_X=options.stride, STRIDE_Y=options.stride, CELL_SIZE=options.cell_size, **CHIPS, OUT_FOLDER=folder,
    )
    return folder


def counts(classified: Path, labels: Path) -> tuple[int, int, int]:
    """Return cells of the labels' grid that are hits, false alarms and misses, where there is a label."""
    truth = gdal.Open(str(labels))
    left, step, _, top, _, down = truth.GetGeoTransform()
    bounds = (left, top + down * truth.RasterYSize, left + step * truth.RasterXSize, top)
    found = gdal.Warp("", str(classified), format="MEM", outputBounds=bounds, width=truth.RasterXSize,
                      height=truth.RasterYSize, resampleAlg="near").ReadAsArray() == SLUM
    values = truth.ReadAsArray()
    slum, labelled = values == SLUM, values > 0
    return tuple(int(np.count_nonzero(cells & labelled)) for cells in (found & slum, found & ~slum, ~found & slum))


def _truth(data: Path, out: Path) -> Path:
    target = out / "truth.gpkg"
    gdal.VectorTranslate(str(target), str(data / "mumbai" / "informal_settlements.gpkg"),
                         where=f"scene = '{TEST_SCENE}'")
    return target


if __name__ == "__main__":
    main()

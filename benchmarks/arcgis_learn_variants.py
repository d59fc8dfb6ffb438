"""Packages of many kinds made by the real arcgis.learn, with what it answers; arcgis_learn_cells.py compares.

    PYTHONPATH=benchmarks:SHIM python benchmarks/arcgis_learn_variants.py FOLDER [NAME ...]

Needs arcgis 2.4.4 (not a part of this project) and, in SHIM, a module ``shim`` that puts right what its release on PyPI
lacks. Encoders start at random numbers in place of ImageNet's. Their norms see the chips, variants with
keywords are trained for a step, and the last biases are set so that each class is the answer somewhere: equal cells of
one class would say nothing. A variant whose
answer lies in FOLDER already is passed over; ``failed.json`` there names those that arcgis.learn itself cannot make.
"""

from __future__ import annotations

import shim  # noqa: F401 - before arcgis; isort: skip

import gc
import json
import shutil
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import arcgis.learn
import fastai.vision.learner
import numpy as np
import rasterio
import torch
from arcgis.learn.models import _deeplab, _timm_utils
from arcgis_learn_cells import theirs
from rasterio.transform import from_origin

SIDE = 96
NAMES = ("Red", "Green", "Blue", "NearInfrared", "B5", "B6", "B7", "B8")


@dataclass(frozen=True)
class Variant:
    """A package: its network, its chips, and the keywords of ``prepare_data``, the model and ``save``."""

    backbone: str = "resnet18"
    kind: str = "UnetClassifier"
    bands: int = 3
    dtype: str = "uint8"
    values: tuple[int, ...] = (1, 2)
    zero: bool = False
    data: dict = field(default_factory=dict)
    model: dict = field(default_factory=dict)
    saved: dict = field(default_factory=dict)


#: A few of timm's; arcgis_learn_networks.py compares each family.
TIMM = ("efficientnet_b0", "vgg11", "densenet121", "regnetx_002", "mobilenetv3_large_100", "resnet34")

VARIANTS = {
    "resnet18": Variant(data={"chip_size": 64}),
    "timm_mobilenetv2_100": Variant("timm:mobilenetv2_100", data={"chip_size": 64}),
    "resnet34": Variant("resnet34"),
    "four_bands": Variant("resnet34", bands=4),
    "uint16_4": Variant(bands=4, dtype="uint16", model={"class_balancing": True}),
    "uint16_8": Variant(bands=8, dtype="uint16", model={"focal_loss": True}),
    "uint16_3": Variant(bands=3, dtype="uint16", model={"dice_loss_fraction": 0.3}),
    "mixup": Variant(model={"mixup": True, "dice_loss_fraction": 0.3}),
    "ignored_class": Variant(values=(2, 7, 30), model={"ignore_classes": [7]}),
    "class_0": Variant(values=(1, 5), zero=True),
    "class_0_ignored": Variant(values=(2, 7, 30), zero=True, model={"ignore_classes": [7]}),
    "one_class": Variant(values=(1,)),
    "resized": Variant(data={"chip_size": 96, "resize_to": 64}),
    "chips_of_75": Variant(data={"chip_size": 75}),
    "timm_four_bands": Variant("timm:mobilenetv2_100", bands=4),
    "timm_tf_four_bands": Variant("timm:tf_efficientnet_b0", bands=4, dtype="uint16"),
    "timm_vgg_of_75": Variant("timm:vgg11", data={"chip_size": 75}),
    "timm_densenet_four_bands": Variant("timm:densenet121", bands=4, dtype="uint16"),
    "no_python_file": Variant(saved={"save_inference_file": False}),
    "torchscript": Variant(saved={"framework": "torchscript"}),
    "onnx": Variant(saved={"framework": "onnx"}),
    "psp": Variant(kind="PSPNetClassifier", data={"chip_size": 64}),
    "psp_plain": Variant(kind="PSPNetClassifier", data={"chip_size": 64}, model={"use_unet": False}),
    "psp_auxiliary": Variant(kind="PSPNetClassifier", model={"unet_aux_loss": True}),
    "psp_pyramid": Variant(kind="PSPNetClassifier", model={"pyramid_sizes": [1, 2, 4]}),
    "psp_pyramid_plain": Variant(kind="PSPNetClassifier", model={"pyramid_sizes": [1, 2, 4], "use_unet": False}),
    "psp_four_bands": Variant("resnet34", "PSPNetClassifier", 4, "uint16", model={"class_balancing": True}),
    "psp_resnet50": Variant("resnet50", "PSPNetClassifier"),
    "psp_vgg": Variant("vgg11", "PSPNetClassifier"),
    "psp_vgg_plain": Variant("vgg13_bn", "PSPNetClassifier", model={"use_unet": False}),
    "psp_densenet": Variant("densenet121", "PSPNetClassifier"),
    "psp_densenet_plain": Variant("densenet121", "PSPNetClassifier", model={"use_unet": False}),
    "psp_timm": Variant("timm:efficientnet_b0", "PSPNetClassifier"),
    "psp_timm_plain": Variant("timm:regnetx_002", "PSPNetClassifier", model={"use_unet": False}),
    "psp_ignored_class": Variant(kind="PSPNetClassifier", values=(2, 7, 30), model={"ignore_classes": [7]}),
    "psp_pointrend": Variant(kind="PSPNetClassifier", model={"pointrend": True}),
    "deeplab": Variant(kind="DeepLab", data={"chip_size": 64}),
    "deeplab_resnet50": Variant("resnet50", "DeepLab"),
    "deeplab_resnet101": Variant("resnet101", "DeepLab"),
    "deeplab_resnet101_four_bands": Variant("resnet101", "DeepLab", 4, "uint16"),
    "deeplab_four_bands": Variant("resnet34", "DeepLab", 4, "uint16", model={"mixup": True}),
    "deeplab_vgg": Variant("vgg11", "DeepLab"),
    "deeplab_vgg_bn": Variant("vgg11_bn", "DeepLab"),
    "deeplab_densenet": Variant("densenet121", "DeepLab"),
    "deeplab_timm": Variant("timm:mobilenetv2_100", "DeepLab"),
    "deeplab_timm_mobilenetv3": Variant("timm:mobilenetv3_large_100", "DeepLab"),
    "deeplab_timm_cspresnet": Variant("timm:cspresnet50", "DeepLab"),
    "deeplab_timm_vgg": Variant("timm:vgg11", "DeepLab"),
    "deeplab_class_0": Variant(kind="DeepLab", values=(1, 5), zero=True),
    "deeplab_pointrend": Variant(kind="DeepLab", model={"pointrend": True}),
    **{f"timm_{name}": Variant(f"timm:{name}") for name in TIMM},
    "resnet50": Variant("resnet50"),
    "resnet101": Variant("resnet101"),
    "resnet152": Variant("resnet152"),
}


def write_chips(folder: Path, variant: Variant, count: int = 3) -> None:
    """Write a chip folder as ArcGIS does, with squares of each class on noise."""
    rng = np.random.default_rng(len(variant.values) + variant.bands)
    for name in ("images", "labels"):
        (folder / name).mkdir(parents=True)
    top, images, labels = (230 if variant.dtype == "uint8" else 6000), [], []
    for number in range(count):
        image, label = rng.normal(0.3, 0.04, (variant.bands, SIDE, SIDE)), np.zeros((SIDE, SIDE), "u1")
        for index, value in enumerate(variant.values):
            row, column, half = *rng.integers(10, SIDE - 10, 2), rng.integers(8, 20)
            place = np.s_[max(0, row - half) : row + half, max(0, column - half) : column + half]
            label[place] = value
            for band in range(variant.bands):
                image[band][place] = rng.normal(0.35 + 0.55 * ((index + band) % 3) / 2, 0.05, image[band][place].shape)
        images.append(np.clip(image * top, 1, top).astype(variant.dtype))
        labels.append(label)
        for name, cells in (("images", images[-1]), ("labels", label[None])):
            with rasterio.open(
                folder / name / f"{number:012d}.tif", "w", driver="GTiff", height=SIDE, width=SIDE, count=len(cells),
                dtype=cells.dtype, crs="EPSG:32643", transform=from_origin(3e5 + number * SIDE / 2, 21e5, 0.5, 0.5),
            ) as file:
                file.write(cells)
    lines = [rf"images\{number:012d}.tif  labels\{number:012d}.tif " for number in range(count)]
    (folder / "map.txt").write_text("\n".join(lines) + "\n")
    _write_metadata(folder, variant, np.stack(images).astype(float), np.stack(labels))


def _write_metadata(folder: Path, variant: Variant, images: np.ndarray, labels: np.ndarray) -> None:
    names = NAMES[: variant.bands]
    figures = [getattr(images, name)(axis=(0, 2, 3)).tolist() for name in ("min", "max", "mean", "std")]
    cell = {"x": 0.5, "y": 0.5, "spatialReference": {"wkid": 32643, "latestWkid": 32643}}
    values = [0, *variant.values] if variant.zero else [*variant.values]
    counts = [int((labels == value).sum()) for value in values]
    common = {"MetaDataMode": "Classified_Tiles", "MinCellSize": cell, "MaxCellSize": cell}
    (folder / "esri_model_definition.emd").write_text(json.dumps({
        **common, "ImageHeight": SIDE, "ImageWidth": SIDE, "ExtractBands": [*range(variant.bands)],
        "ImageSpaceUsed": "MAP_SPACE", "InputRastersProps": {"RasterCount": 1, "SensorName": "", "BandNames": names},
        "Classes": [{"Value": value, "Name": f"class{value}", "Color": [20 * value % 255, 100, 200]}
                    for value in values],
        "AllTilesStats": [dict(zip(("BandName", "Min", "Max", "Mean", "StdDev"), row)) for row in
                          zip(names, *figures)],
    }))
    (folder / "esri_accumulated_stats.json").write_text(json.dumps({
        **common, "Version": 3, "NumBands": variant.bands, "TileSizeX": SIDE, "TileSizeY": SIDE,
        "NumClasses": len(values), "NumTilesAsDouble": len(images),
        "Classes": [{"ClassValue": value, "ClassName": f"class{value}"} for value in values],
        "ClassPixelStats": {"NumClasses": len(values), "NumImagesTotal": len(images),
                            "NumImagesPerClass": [len(images)] * len(values), "NumPixelsPerClass": counts},
        "BandStatsState": [{"Min": low, "Max": high, "Num": images[:, 0].size, "M1": mean,
                            "M2": std**2 * images[:, 0].size} for low, high, mean, std in zip(*figures)],
    }))


def start_at_random() -> None:
    """Let no encoder ask a hub for its weights, and no zip be compressed."""
    for module in (fastai.vision.learner, _timm_utils):
        module.create_body = _without_weights(module.create_body, 1)
    compressor = zipfile._get_compressor
    zipfile._get_compressor = lambda kind, level=None: compressor(kind, 0)  # random numbers do not get smaller
    _deeplab._create_deeplab = _without_weights(_deeplab._create_deeplab, 2)


def _without_weights(function: Callable, place: int) -> Callable:
    def called(*args: object, **kwargs: object) -> object:
        if len(args) > place:
            args = (*args[:place], False, *args[place + 1 :])
        else:
            kwargs["pretrained"] = False
        return function(*args, **kwargs)

    return called


def package(folder: Path, variant: Variant) -> Path:
    """Train the variant for an epoch, save it, and return its definition."""
    shutil.rmtree(folder, ignore_errors=True)
    write_chips(folder, variant)
    torch.manual_seed(1)
    np.random.seed(1)
    keywords = {"batch_size": 2, "chip_size": SIDE, "val_split_pct": 0.34, "num_workers": 0, **variant.data}
    data = arcgis.learn.prepare_data(str(folder), **keywords)
    model = getattr(arcgis.learn, variant.kind)(data, backbone=variant.backbone, **variant.model)
    network = model.learn.model.train()
    if variant.model:
        model.fit(1, lr=1e-3)
    cells = torch.cat([x for x, _ in data.train_dl])
    with torch.no_grad():
        for _ in range(4):  # norms see the chips' statistics
            network(cells)
        logits = network.eval()(cells)
        biases = [value for name, value in network.named_parameters()
                  if name.endswith("bias") and len(value) == data.c and "aux" not in name and "pointrend" not in name]
        biases[-1].sub_(logits.mean((0, 2, 3)))
    return next(Path(model.save(folder.name, compute_metrics=False, save_html=False, **variant.saved)).glob("*.emd"))


def main(folder: Path, names: list[str]) -> None:
    """Make what is missing."""
    start_at_random()
    failures = folder / "failed.json"
    failed = json.loads(failures.read_text()) if failures.exists() else {}
    for name in names or VARIANTS:
        if (folder / f"{name}.npz").exists() or (name in failed and not names):
            continue
        start = time.perf_counter()
        try:
            batch = 4 if name in ("resnet18", "psp", "deeplab") else 1
            theirs(folder, [str(package(folder / name, VARIANTS[name]))], batch)
            failed.pop(name, None)
        except Exception as error:  # whatever arcgis.learn, fastai and timm may raise is the answer
            failed[name] = f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error).strip() else ''}"
            print(name, failed[name][:300], flush=True)
        failures.write_text(json.dumps(failed, indent=1))
        gc.collect()
        print(f"{time.perf_counter() - start:.0f} s", flush=True)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(Path(sys.argv[1]).resolve(), sys.argv[2:])

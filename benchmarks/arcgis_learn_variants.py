"""Packages of many kinds made by the real arcgis.learn, with what it answers; arcgis_learn_cells.py compares.

    PYTHONPATH=benchmarks:SHIM python benchmarks/arcgis_learn_variants.py FOLDER [NAME ...]

Needs arcgis 2.4.4 (not a part of this project) and, in SHIM, a module ``shim`` that puts right what its release on PyPI
lacks. Encoders start at random numbers in place of ImageNet's. Their norms see the chips, variants with keywords or of
16 bits are trained for a step, and the last biases are set so that each class is the answer somewhere: equal cells of
one class would say nothing. A variant whose answer is in FOLDER already is passed over; ``failed.json`` there names
those that arcgis.learn itself cannot make. After a variant that is resized it fails at images of more bands, so that
``resized_4_uint16`` needs a process of its own.
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
from pathlib import Path

import arcgis.learn
import fastai.vision.learner
import numpy as np
import torch
from arcgis.learn.models import _deeplab, _timm_utils
from arcgis_learn_backbones import NAMES, TORCHVISION
from arcgis_learn_cells import theirs
from arcgis_learn_chips import Variant, write_chips

BAND_KEYS = ("r", "g", "b", "nir", "b5", "b6", "b7", "b8")

#: Keywords of training, each by itself.
TRAINED = {
    "class_balancing": {"class_balancing": True},
    "mixup": {"mixup": True},
    "focal": {"focal_loss": True},
    "dice": {"dice_loss_fraction": 0.3},
    "dice_macro": {"dice_loss_fraction": 0.5, "dice_loss_average": "macro"},
    "all_at_once": {"class_balancing": True, "mixup": True, "focal_loss": True, "dice_loss_fraction": 0.3},
}

VARIANTS = {
    **{name: Variant(name) for name in TORCHVISION},
    **{
        f"bands_{bands}_{dtype}": Variant(bands=bands, dtype=dtype) for bands in (4, 8) for dtype in ("uint8", "uint16")
    },
    "bands_3_uint16": Variant(dtype="uint16"),
    **{name: Variant(model=keywords) for name, keywords in TRAINED.items()},
    **{f"{name}_4_uint16": Variant("resnet34", 4, "uint16", model=keywords) for name, keywords in TRAINED.items()},
    "one_class": Variant(values=(1,)),
    "five_classes": Variant(values=(1, 4, 9, 100, 255)),
    "class_0": Variant(values=(1, 5), zero=True),
    "ignored_class": Variant(values=(2, 7, 30), model={"ignore_classes": [7]}),
    "ignored_classes": Variant(values=(2, 7, 30, 50), model={"ignore_classes": [2, 30]}),
    "class_0_ignored": Variant(values=(2, 7, 30), zero=True, model={"ignore_classes": [7]}),
    "ignored_8_uint16": Variant(bands=8, dtype="uint16", values=(2, 7, 30), model={"ignore_classes": [30]}),
    "resized": Variant(data={"chip_size": 96, "resize_to": 64}),
    "resized_4_uint16": Variant(bands=4, dtype="uint16", data={"chip_size": 96, "resize_to": 64}),
    "chips_of_64": Variant(data={"chip_size": 64}),
    "chips_of_80": Variant(data={"chip_size": 80}),
    "chips_of_75": Variant(data={"chip_size": 75}),
    "chips_of_75_timm_vgg": Variant("timm:vgg11", data={"chip_size": 75}),
    "chips_of_128": Variant(side=128, data={"chip_size": 128}),
    "extracted_bands": Variant(
        bands=8,
        dtype="uint16",
        data={
            "imagery_type": "ms",
            "bands": list(BAND_KEYS),
            "rgb_bands": ["r", "g", "b"],
            "extract_bands": ["nir", "r"],
        },
    ),
    "timm_mobilenetv2_100_4_uint8": Variant("timm:mobilenetv2_100", bands=4),
    "timm_tf_efficientnet_b0_4_uint16": Variant("timm:tf_efficientnet_b0", bands=4, dtype="uint16"),
    "timm_densenet121_4_uint16": Variant("timm:densenet121", bands=4, dtype="uint16"),
    "timm_vgg11_8_uint16": Variant("timm:vgg11", bands=8, dtype="uint16"),
    "timm_regnetx_002_8_uint8": Variant("timm:regnetx_002", bands=8),
    "timm_mobilenetv3_large_100_4_uint16": Variant("timm:mobilenetv3_large_100", bands=4, dtype="uint16"),
    **{
        f"hf_{name}_{bands}_{dtype}": Variant(f"hf:{name}", bands, dtype)
        for name, bands, dtype in (
            ("resnet18_sentinel2_rgb_moco", 3, "uint8"),
            ("resnet18_landsat_oli_sr_simclr", 7, "uint16"),
            ("resnet50_sentinel2_all_dino", 4, "uint16"),
            ("resnet50_sentinel2_si_rgb_satlas", 3, "uint8"),
            ("resnet152_sentinel2_mi_rgb_satlas", 3, "uint8"),
        )
    },
    "no_python_file": Variant(saved={"save_inference_file": False}),
    "torchscript": Variant(saved={"framework": "torchscript"}),
    "onnx": Variant(saved={"framework": "onnx"}),
    "psp_torchscript": Variant(kind="PSPNetClassifier", saved={"framework": "torchscript"}),
    "deeplab_onnx": Variant(kind="DeepLab", saved={"framework": "onnx"}),
    "psp": Variant(kind="PSPNetClassifier", data={"chip_size": 64}),
    "psp_plain": Variant(kind="PSPNetClassifier", data={"chip_size": 64}, model={"use_unet": False}),
    "psp_auxiliary": Variant(kind="PSPNetClassifier", model={"unet_aux_loss": True}),
    "psp_pyramid": Variant(kind="PSPNetClassifier", model={"pyramid_sizes": [1, 2, 4]}),
    "psp_pyramid_plain": Variant(kind="PSPNetClassifier", model={"pyramid_sizes": [1, 2, 4], "use_unet": False}),
    "psp_4_uint16": Variant("resnet34", 4, "uint16", "PSPNetClassifier", model={"class_balancing": True}),
    "psp_resnet50": Variant("resnet50", kind="PSPNetClassifier"),
    "psp_vgg11": Variant("vgg11", kind="PSPNetClassifier"),
    "psp_vgg13_bn_plain": Variant("vgg13_bn", kind="PSPNetClassifier", model={"use_unet": False}),
    "psp_densenet121": Variant("densenet121", kind="PSPNetClassifier"),
    "psp_densenet121_plain": Variant("densenet121", kind="PSPNetClassifier", model={"use_unet": False}),
    "psp_timm_efficientnet_b0": Variant("timm:efficientnet_b0", kind="PSPNetClassifier"),
    "psp_timm_regnetx_002_plain": Variant("timm:regnetx_002", kind="PSPNetClassifier", model={"use_unet": False}),
    "psp_ignored_class": Variant(kind="PSPNetClassifier", values=(2, 7, 30), model={"ignore_classes": [7]}),
    "psp_pointrend": Variant(kind="PSPNetClassifier", model={"pointrend": True}),
    "deeplab": Variant(kind="DeepLab", data={"chip_size": 64}),
    "deeplab_resnet50": Variant("resnet50", kind="DeepLab"),
    "deeplab_resnet101": Variant("resnet101", kind="DeepLab"),
    "deeplab_resnet101_4_uint16": Variant("resnet101", 4, "uint16", "DeepLab"),
    "deeplab_resnet34_4_uint16": Variant("resnet34", 4, "uint16", "DeepLab", model={"mixup": True}),
    "deeplab_vgg11": Variant("vgg11", kind="DeepLab"),
    "deeplab_vgg11_bn": Variant("vgg11_bn", kind="DeepLab"),
    "deeplab_densenet121": Variant("densenet121", kind="DeepLab"),
    "deeplab_timm_mobilenetv2_100": Variant("timm:mobilenetv2_100", kind="DeepLab"),
    "deeplab_timm_mobilenetv3_large_100": Variant("timm:mobilenetv3_large_100", kind="DeepLab"),
    "deeplab_timm_cspresnet50": Variant("timm:cspresnet50", kind="DeepLab"),
    "deeplab_timm_vgg11": Variant("timm:vgg11", kind="DeepLab"),
    "deeplab_class_0": Variant(kind="DeepLab", values=(1, 5), zero=True),
    "deeplab_pointrend": Variant(kind="DeepLab", model={"pointrend": True}),
    **{f"timm_{name}": Variant(f"timm:{name}") for name in NAMES},
}


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
    keywords = {"batch_size": 2, "chip_size": variant.side, "val_split_pct": 0.34, "num_workers": 0, **variant.data}
    data = arcgis.learn.prepare_data(str(folder), **keywords)
    model = getattr(arcgis.learn, variant.kind)(data, backbone=variant.backbone, **variant.model)
    network = model.learn.model.train()
    if variant.model or variant.dtype == "uint16":
        model.fit(1, lr=1e-3)
    cells = torch.cat([x for x, _ in data.train_dl])
    with torch.no_grad():
        for _ in range(4):  # norms see the chips' statistics
            network(cells)
        logits = network.eval()(cells)
        biases = [
            value
            for name, value in network.named_parameters()
            if name.endswith("bias") and len(value) == data.c and "aux" not in name and "pointrend" not in name
        ]
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

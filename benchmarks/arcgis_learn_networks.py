"""Are the networks of arcgis.learn's classifiers built alike here, on every family of backbones?

    PYTHONPATH=.:benchmarks:SHIM python benchmarks/arcgis_learn_networks.py FOLDER [NAME ...]     # with arcgis 2.4.4

Quicker than whole packages (arcgis_learn_variants.py): a definition that asks for a backbone is opened by
arcgis.learn's ``from_model``, which builds the network with random weights, as loading is left out. The same weights go
into the network that is built here, and both answer the same chip. ``networks.json`` in FOLDER holds the largest
difference of logits for each, or the error, and whose it is.
"""

from __future__ import annotations

import shim  # noqa: F401 - before arcgis; isort: skip

import gc
import json
import sys
import time
from pathlib import Path

import arcgis.learn
import torch
from arcgis_learn_backbones import HUGGING_FACE, NAMES, TORCHVISION, TRANSFORMERS
from arcgis_learn_cells import image, toolbox_commit

from slum_extractor_plugin.engine.networks.arcgis_encoders import check_backbone
from slum_extractor_plugin.engine.networks.arcgis_networks import arcgis_network, for_prediction
from slum_extractor_plugin.engine.networks.weights import load_strictly
from slum_extractor_plugin.formats.emd import read_definition
from slum_extractor_plugin.formats.normalisation import NormalizationStats

#: Cells along a side of the chip that both answer; Inception takes none of 64.
SIDE = 64
LARGER = dict.fromkeys(("timm:inception_v3", "timm:inception_v4", "timm:inception_resnet_v2"), 128)


def _cases() -> dict[str, tuple[str, dict, int]]:
    """Return the model, its parameters and its number of bands, by name; the most telling first."""
    psp, plain = {"use_unet": True}, {"use_unet": False}
    heads = [
        ("PSPNetClassifier", {**parameters, "pyramid_sizes": sizes}, backbone, bands)
        for parameters, sizes, backbone, bands in (
            (psp, [1, 2, 4], "resnet34", 3),
            (plain, [1, 2, 4], "resnet34", 4),
            (psp, [1, 2, 3, 6], "vgg11", 3),
            (plain, [1, 2, 3, 6], "vgg13_bn", 3),
            (psp, [1, 2, 3, 6], "densenet121", 3),
            (plain, [1, 2, 3, 6], "densenet121", 3),
            (psp, [1, 2, 3, 6], "timm:efficientnet_b0", 3),
            (plain, [1, 2, 3, 6], "timm:regnetx_002", 3),
            (psp, [1, 2, 3, 6], "timm:vgg11", 3),
            (psp, [1, 2, 3, 6], "timm:densenet121", 3),
            (plain, [1, 2, 3, 6], "resnet50", 3),
            ({**psp, "unet_aux_loss": True}, [1, 2, 3, 6], "resnet18", 3),
            ({**psp, "vggv2": False}, [1, 2, 3, 6], "resnet18", 3),
        )
    ]
    heads += [
        ("DeepLab", {}, backbone, bands)
        for backbone, bands in (
            ("resnet101", 3),
            ("resnet101", 4),
            ("resnet50", 3),
            ("resnet34", 4),
            ("vgg11", 3),
            ("vgg11_bn", 3),
            ("densenet121", 3),
            ("timm:mobilenetv2_100", 3),
            ("timm:mobilenetv3_large_100", 3),
            ("timm:cspresnet50", 3),
            ("timm:vgg11", 3),
            ("timm:densenet121", 3),
            ("timm:efficientnet_b0", 3),
            ("timm:regnetx_002", 3),
            ("hf:resnet18_sentinel2_rgb_moco", 3),
            ("hf:resnet50_sentinel2_all_moco", 4),
        )
    ]
    heads += [("PSPNetClassifier", psp, "hf:resnet18_sentinel2_rgb_moco", 3)]
    unets = [("UnetClassifier", {}, f"timm:{name}", 3) for name in NAMES]
    unets[4:4] = [
        ("UnetClassifier", {}, backbone, bands)
        for backbone, bands in (
            ("timm:tf_efficientnet_b0", 4),
            ("timm:densenet121", 4),
            ("resnet50", 3),
            ("timm:vgg11", 8),
        )
    ]
    unets += [("UnetClassifier", {}, backbone, 3) for backbone in (*TORCHVISION, *HUGGING_FACE, *TRANSFORMERS)]
    rows = unets[:8] + heads + unets[8:]
    return {_title(*row): (row[0], {**row[1], "backbone": row[2], "backend": "pytorch"}, row[3]) for row in rows}


def _title(model: str, parameters: dict, backbone: str, bands: int) -> str:
    said = ", ".join(f"{name} {value}" for name, value in parameters.items())
    return f"{model}, {backbone}, {bands} bands{f', {said}' if said else ''}"


def definition(folder: Path, model: str, parameters: dict, bands: int) -> Path:
    """Write a definition and return its path."""
    side = LARGER.get(parameters["backbone"], SIDE)
    values = {
        "Framework": "arcgis.learn.models._inferencing",
        "ModelName": model,
        "ModelFile": "none.pth",
        "ModelConfiguration": {"UnetClassifier": "_unet", "DeepLab": "_deeplab_infrencing"}.get(model, "_psp"),
        "ModelType": "ImageClassification",
        "ExtractBands": [*range(bands)],
        "ignore_mapped_class": [],
        "Classes": [{"Value": value, "Name": str(value), "Color": [1, 2, value]} for value in (1, 2)],
        "ImageHeight": side,
        "ImageWidth": side,
        "ModelParameters": parameters,
        "resize_to": None,
        "backend": "pytorch",
        "IsMultispectral": bands != 3,
    }
    if bands != 3:
        cells = image(bands, "uint16")[0].astype(float)
        stats = NormalizationStats.from_bands(
            *(getattr(cells, name)(axis=(1, 2)).tolist() for name in ("min", "max", "mean", "std"))
        )
        names = [str(band) for band in range(bands)]
        values.update(NormalizationStats=stats.to_dict(), Bands=names, ImageryType="ms", DoNormalize=True)
    path = folder / "models" / "network" / "network.emd"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values))
    return path


@torch.no_grad()
def compared(path: Path, model: str) -> dict[str, object]:
    """Return the largest difference of logits, or the error and whose it is."""
    whose = "arcgis.learn"
    try:
        theirs = getattr(arcgis.learn, model).from_model(str(path)).learn.model.cpu()
        values = json.loads(path.read_text())
        shape = len(values["ExtractBands"]), values["ImageHeight"], values["ImageWidth"]
        cells = torch.rand(2, *shape, generator=torch.Generator().manual_seed(1))
        theirs.train()(cells)  # norms see something
        expected = theirs.eval()(cells[:1])
        if not expected.isfinite().all() or expected.std() == 0:
            raise ValueError("random weights give no usable numbers")
        whose = "this toolbox"
        said, state = read_definition(values), theirs.state_dict()
        check_backbone(said.backbone)
        network = arcgis_network(said, said.backbone, state)
        load_strictly(network, for_prediction(state), "the network")
        return {
            "logits": float((network.eval()(cells[:1]) - expected).abs().max()),
            "size": float(expected.abs().max()),
        }
    except Exception as error:  # whatever is raised is the answer
        return {"error": f"{type(error).__name__}: {error}"[:300], "whose": whose}


def main(folder: Path, names: list[str]) -> None:
    """Compare what was not compared yet."""
    for model in ("UnetClassifier", "PSPNetClassifier", "DeepLab"):
        getattr(arcgis.learn, model).load = lambda *_, **__: None
    file = folder / "networks.json"
    done = json.loads(file.read_text()) if file.exists() else {}
    for name, (model, parameters, bands) in _cases().items():
        if name in done or (names and not any(part in name for part in names)):
            continue
        start = time.process_time()
        done[name] = {**compared(definition(folder, model, parameters, bands), model), "commit": toolbox_commit()}
        file.write_text(json.dumps(done, indent=1))
        print(f"{time.process_time() - start:.1f} s", name, done[name], flush=True)
        gc.collect()


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(Path(sys.argv[1]).resolve(), sys.argv[2:])

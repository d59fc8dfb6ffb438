"""Packages that are trained on by the other side: ours in arcgis.learn, arcgis.learn's here, with chips of other sizes.

    PYTHONPATH=.:benchmarks:SHIM python benchmarks/arcgis_learn_further.py there FOLDER FOLDER/ours_*/*.emd
    PYTHONPATH=.:benchmarks python benchmarks/arcgis_learn_further.py here FOLDER PACKAGE.dlpk [...]
    PYTHONPATH=.:benchmarks python benchmarks/arcgis_learn_further.py own FOLDER

The first needs arcgis 2.4.4: ``from_model`` opens each package together with chips of another size than those it was
made of, trains for an epoch and saves ``further_<stem>``; arcgis.learn's answers for it are kept. The second, with the
engine's Python, trains arcgis.learn's packages further with *Train Deep Learning Model* and its PRETRAINED_MODEL, and
unpacks ``ours_after_<stem>``, for ``arcgis_learn_cells.py theirs``. The third trains packages of ours on chips with an
alpha band, in another order or with classes left out, ``ours_trained_<name>``, for the same. All are compared by
``arcgis_learn_cells.py ours``.
"""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path


def there(folder: Path, definitions: list[Path]) -> None:
    """Let arcgis.learn train packages further, and keep its answers."""
    import arcgis_learn_variants as variants  # before arcgis: it imports shim; isort: skip
    import arcgis.learn
    import numpy as np
    import torch
    from arcgis_learn_cells import theirs
    from arcgis_learn_chips import Variant, write_chips

    torch.set_num_threads(1)
    variants.start_at_random()
    file = folder / "failed.json"
    failed = json.loads(file.read_text()) if file.exists() else {}
    for path in definitions:
        values, name = json.loads(path.read_text()), f"further_{path.stem}"
        if (folder / f"{name}.npz").exists():
            continue
        shutil.rmtree(folder / name, ignore_errors=True)
        write_chips(
            folder / name,
            Variant(
                bands=len(values["ExtractBands"]),
                dtype=values["DataType"],
                values=tuple(each["Value"] for each in values["Classes"]),
                side=_other_side(values["ImageHeight"]),
            ),
        )
        torch.manual_seed(1)
        np.random.seed(1)
        try:
            data = arcgis.learn.prepare_data(
                str(folder / name),
                batch_size=2,
                chip_size=_other_side(values["ImageHeight"]),
                val_split_pct=0.34,
                num_workers=0,
            )
            model = arcgis.learn.UnetClassifier.from_model(str(path), data)
            before = _weights(model)
            model.fit(1, lr=1e-3)
            if all(torch.equal(one, other) for one, other in zip(before, _weights(model))):
                raise ValueError("training changed no weight")
            saved = model.save(name, compute_metrics=False, save_html=False)
            theirs(folder, [str(next(Path(saved).glob("*.emd")))], 1)
            failed.pop(name, None)
        except Exception as error:  # whatever arcgis.learn and fastai raise is the answer
            failed[name] = f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
            print(name, failed[name], flush=True)
        file.write_text(json.dumps(failed, indent=1))


def _weights(model: object) -> list:
    return [value.detach().cpu().clone() for value in model.learn.model.parameters()]


def _other_side(side: int) -> int:
    return 64 if side == 96 else 96


def here(folder: Path, packages: list[Path]) -> None:
    """Train arcgis.learn's packages further with chips of another size, and unpack the results."""
    from arcgis_learn_chips import Variant, write_chips

    from slum_extractor_plugin.formats.dlpk import definition_of

    for path in packages:
        known, name = definition_of(str(path)), f"ours_after_{path.stem}"
        if (folder / name).exists():
            continue
        chips, side = folder / f"chips_{name}", _other_side(known.chip_size[1])
        shutil.rmtree(chips, ignore_errors=True)
        dtype = (
            "uint8"
            if known.normalization_stats is None or max(known.normalization_stats.band_max) <= 255
            else ("uint16")
        )
        write_chips(
            chips,
            Variant(bands=len(known.bands), dtype=dtype, side=side, values=tuple(each.value for each in known.classes)),
        )
        _train(
            folder,
            name,
            chips,
            model_type=known.model_type,
            backbone_model=known.backbone,
            pretrained_model=str(path),
            max_epochs=1,
        )


def own(folder: Path) -> None:
    """Train packages on chips with an alpha band, in other orders, and with classes that are left out."""
    from arcgis_learn_chips import Variant

    kinds = {
        "alpha": Variant(alpha=True),
        "alpha_5_uint16": Variant(bands=5, dtype="uint16", alpha=True),
        "infrared_first": Variant(bands=4, order=(3, 0, 1, 2)),
        "one_band": Variant(bands=1),
    }
    for kind, variant in kinds.items():
        _trained(folder, kind, variant)
    _trained(folder, "class_0", Variant(values=(1, 5), zero=True))
    _trained(folder, "ignored_class", Variant(values=(2, 7, 30)), arguments="ignore_classes 7")
    first = str(folder / "ours_trained_alpha" / "ours_trained_alpha.dlpk")
    _trained(folder, "blue_green_red_after_rgb", Variant(order=(2, 1, 0)), pretrained_model=first)
    _trained(folder, "uint16_after_uint8", Variant(dtype="uint16", alpha=True), pretrained_model=first)


def _trained(folder: Path, kind: str, variant: object, **settings: object) -> None:
    from arcgis_learn_chips import write_chips

    name = f"ours_trained_{kind}"
    if (folder / name).exists():
        return
    shutil.rmtree(folder / f"chips_{name}", ignore_errors=True)
    write_chips(folder / f"chips_{name}", variant, 6)
    _train(
        folder,
        name,
        folder / f"chips_{name}",
        model_type="DYNAMIC_UNET",
        backbone_model="RESNET18",
        max_epochs=12,
        **settings,
    )


def _train(folder: Path, name: str, chips: Path, **settings: object) -> None:
    """Train a package and unpack it; arcgis.learn wants definition and weights to be of one name."""
    from slum_extractor_plugin.engine.training.train import train
    from slum_extractor_plugin.jobs.train import TrainDeepLearningModel
    from slum_extractor_plugin.protocol import SilentReporter

    trained = folder / f"{name}_trained" / name
    result = train(
        TrainDeepLearningModel(
            in_folder=(str(chips),),
            out_folder=str(trained),
            batch_size=2,
            learning_rate=1e-3,
            validation_percentage=0.0,
            processor_type="CPU",
            freeze="UNFREEZE_MODEL",
            encoder_weights="NONE",
            **settings,
        ),
        SilentReporter(),
    )
    with zipfile.ZipFile(result["OUT_MODEL_FILE"]) as archive:
        archive.extractall(folder / name)
    shutil.copy(result["OUT_MODEL_FILE"], folder / name / f"{name}.dlpk")
    print(name, flush=True)


if __name__ == "__main__":
    step, place, *files = sys.argv[1:]
    if step == "own":
        own(Path(place).resolve())
    else:
        (there if step == "there" else here)(Path(place).resolve(), [Path(file).resolve() for file in files])

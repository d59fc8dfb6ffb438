"""The real arcgis.learn 2.4.4 opens a model that learn saved, and measures what learn measures.

``SLUM_EXTRACTOR_ARCGIS_LAB`` names the Python that ../shared/peers/arcgis_learn/README.md sets up.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from engine_making import Heard, make_chips

from slum_extractor_plugin.learn import UnetClassifier, prepare_data

SHIM = Path(__file__).resolve().parents[3] / "shared" / "peers" / "arcgis_learn"

#: All chips are held out, once, as learn measures them below. The figures are the last line.
PROGRAM = """
import json, sys
import shim
from arcgis.learn import UnetClassifier, prepare_data
chips, model, work = sys.argv[1:]
data = prepare_data(chips, chip_size=64, batch_size=4, transforms=False, working_dir=work, valid_path=chips)
model = UnetClassifier.from_model(model, data)
table = model.per_class_metrics().to_dict()
print()
print(json.dumps([model.accuracy(), model.mIOU(show_progress=False), table, model.supported_datasets]))
"""

#: Goes on training with chips of another size than the package's, and opens what it saved.
ONWARD = """
import json, sys
import shim
from arcgis.learn import UnetClassifier, prepare_data
chips, model, work = sys.argv[1:]
data = prepare_data(chips, chip_size=48, batch_size=4, val_split_pct=0.3, working_dir=work, num_workers=0)
model = UnetClassifier.from_model(model, data)
before = [value.detach().clone() for value in model.learn.model.parameters()]
model.fit(1, lr=1e-3)
moved = sum(bool((old != new).any()) for old, new in zip(before, model.learn.model.parameters()))
saved = model.save("onward", compute_metrics=False, save_html=False)
print()
print(json.dumps([moved, len(before), str(next(saved.glob("*.emd")))]))
"""

#: What is said of a package of a UNET.
REFUSED = """
import sys
import shim
from arcgis.learn import UnetClassifier
try:
    UnetClassifier.from_model(sys.argv[1])
except Exception as error:
    print()
    print(error)
"""


def asked(program: str, *arguments: object) -> str:
    """Return the last line that a program prints in the Python that has arcgis.learn."""
    lab = os.environ.get("SLUM_EXTRACTOR_ARCGIS_LAB")
    if not lab or not SHIM.is_dir():
        pytest.skip("SLUM_EXTRACTOR_ARCGIS_LAB does not name a Python with arcgis.learn")
    path = os.pathsep.join(map(str, (SHIM, SHIM / "shimpkg")))
    answer = subprocess.run(
        [lab, "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1"},
        timeout=900,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return answer.stdout.splitlines()[-1]


def test_arcgis_learn_trains_on_with_chips_of_another_size(tmp_path):
    chips = make_chips(tmp_path / "chips", count=6)
    data = prepare_data(chips, batch_size=2, val_split_pct=0.3, reporter=Heard())
    model = UnetClassifier(data, "resnet18", model_type="DYNAMIC_UNET", encoder_weights="NONE")
    saved = model.save("ours", compute_metrics=False) / "ours.dlpk"
    moved, tensors, onward = json.loads(asked(ONWARD, chips, saved, tmp_path / "work"))
    assert tensors == len(list(model.network.parameters())) and moved > tensors / 3  # the encoder is frozen there
    again = UnetClassifier.from_model(onward)
    assert [*again.network.state_dict()] == [*model.network.state_dict()]


def test_arcgis_learn_says_of_a_unet_that_it_lacks_the_backbone(tmp_path):
    data = prepare_data(make_chips(tmp_path / "chips", count=4), batch_size=2, val_split_pct=0.3, reporter=Heard())
    model = UnetClassifier(data, "resnet18", model_type="UNET", encoder_weights="NONE")
    said = asked(REFUSED, model.save("ours", compute_metrics=False) / "ours.emd")
    assert said.startswith("Enter only compatible backbones from")


def test_arcgis_learn_measures_the_same(tmp_path):
    chips = make_chips(tmp_path / "chips")
    data = prepare_data(chips, batch_size=2, valid_path=make_chips(tmp_path / "same"), reporter=Heard())
    model = UnetClassifier(data, "resnet18", model_type="DYNAMIC_UNET", encoder_weights="NONE")
    model.fit(8, lr=1e-3, mixed_precision=False)
    saved = model.save("25e") / "25e.emd"
    accuracy, ious, per_class, datasets = json.loads(asked(PROGRAM, chips, saved, tmp_path / "work"))
    assert accuracy == pytest.approx(model.accuracy(), abs=1e-6)
    assert ious == pytest.approx(model.mIOU(show_progress=False), abs=1e-6)
    ours = model.per_class_metrics()
    assert [*per_class] == [*ours] and datasets == model.supported_datasets
    for name, figures in per_class.items():
        assert figures == pytest.approx({key: ours[name][key] for key in figures}, abs=1e-5)
    assert 0.3 < ious["Slum & <squatters>"] < 1  # figures that say something

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


def test_arcgis_learn_measures_the_same(tmp_path):
    lab = os.environ.get("SLUM_EXTRACTOR_ARCGIS_LAB")
    if not lab or not SHIM.is_dir():
        pytest.skip("SLUM_EXTRACTOR_ARCGIS_LAB does not name a Python with arcgis.learn")
    chips = make_chips(tmp_path / "chips")
    data = prepare_data(chips, batch_size=2, valid_path=make_chips(tmp_path / "same"), reporter=Heard())
    model = UnetClassifier(data, "resnet18", model_type="DYNAMIC_UNET", encoder_weights="NONE")
    model.fit(8, lr=1e-3, mixed_precision=False)
    saved = model.save("25e") / "25e.emd"
    path = os.pathsep.join(map(str, (SHIM, SHIM / "shimpkg")))
    answer = subprocess.run([lab, "-c", PROGRAM, str(chips), str(saved), str(tmp_path / "work")], capture_output=True,
                            text=True, env={**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1"}, timeout=300)
    assert answer.returncode == 0, answer.stderr[-2000:]
    accuracy, ious, per_class, datasets = json.loads(answer.stdout.splitlines()[-1])
    assert accuracy == pytest.approx(model.accuracy(), abs=1e-6)
    assert ious == pytest.approx(model.mIOU(show_progress=False), abs=1e-6)
    ours = model.per_class_metrics()
    assert [*per_class] == [*ours] and datasets == model.supported_datasets
    for name, figures in per_class.items():
        assert figures == pytest.approx({key: ours[name][key] for key in figures}, abs=1e-5)
    assert 0.3 < ious["Slum & <squatters>"] < 1  # figures that say something

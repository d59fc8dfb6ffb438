"""The notebook runs from its first cell to its last, without QGIS, and its model finds what it was shown."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from slum_extractor_plugin.engine.learn import UnetModel, prepare_data
from slum_extractor_plugin.engine.training import lr_finder
from slum_extractor_plugin.errors import ParameterError

REPOSITORY = Path(__file__).resolve().parents[2]
NOTEBOOK = REPOSITORY / "docs" / "notebooks" / "train_and_classify.ipynb"


@pytest.fixture(scope="module")
def ran(tmp_path_factory) -> dict:
    """The names that the notebook leaves behind, and what its cells show, by their last line."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lr_finder, "ITERATIONS", 16)
        patch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("notebook")))
        names: dict = {"shown": {}}
        for cell in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                *body, last = "".join(cell["source"]).rstrip().split("\n")
                exec(compile("\n".join(body), cell["id"], "exec"), names)
                try:
                    names["shown"][last] = eval(compile(last, cell["id"], "eval"), names)
                except SyntaxError:
                    exec(compile(last, cell["id"], "exec"), names)
    return names


def test_the_model_finds_the_slums_of_another_scene(ran):
    assert ran["iou"] > 0.8 and os.path.getsize(ran["package"]) > 2**20
    assert 1e-6 < ran["rate"] < 1 and ran["model"].metrics["valid_miou"] > 0.8
    assert {path.name for path in (ran["work"] / "models").iterdir()} == {"slums"}


def test_what_it_shows_is_a_page_s_part(ran):
    shown = {line: page._repr_html_() for line, page in ran["shown"].items() if hasattr(page, "_repr_html_")}
    assert len(shown) == 4
    assert shown["data.show_batch(rows=2)"].count("<img") == 8
    assert shown["model.show_results(rows=2)"].count("<img") == 6
    assert all("<svg" in shown[line] for line in shown if line.startswith(("model.show_lr", "model.plot_losses")))


def test_a_model_that_is_not_trained_cannot_be_saved(ran):
    data = prepare_data(ran["chips"], val_split_pct=0.2)
    with pytest.raises(ParameterError, match="not trained yet. Call fit first"):
        UnetModel(data, backbone="resnet18", encoder_weights="NONE").save("model")

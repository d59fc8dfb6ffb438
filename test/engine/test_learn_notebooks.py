"""The notebooks run from their first cell to their last, and what they show is part of a page."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from engine_making import make_chips, noise, write_raster

from slum_extractor_plugin.engine.networks import factory
from slum_extractor_plugin.engine.training import lr_finder
from slum_extractor_plugin.learn import UnetClassifier, prepare_data

REPOSITORY = Path(__file__).resolve().parents[2]
NOTEBOOKS = REPOSITORY / "docs" / "notebooks"

_spec = importlib.util.spec_from_file_location("run_notebook", REPOSITORY / "scripts" / "run_notebook.py")
run_notebook = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(run_notebook)

#: What the tests change in the workflow, so that it takes seconds: chips of 64 cells, two epochs.
SMALLER = {"400": "64", "fit(25,": "fit(2,", "fit(10,": "fit(2,", "padding 100": "padding 16"}


def cells(name: str) -> list[dict[str, Any]]:
    """Return the code cells of a notebook."""
    notebook = json.loads((NOTEBOOKS / name).read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


@pytest.fixture(scope="module")
def made_up(tmp_path_factory) -> dict[str, Any]:
    """The names that train_and_classify leaves behind, and what its cells show, by their last line."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lr_finder, "ITERATIONS", 16)
        patch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("notebook")))
        names: dict[str, Any] = {"shown": {}}
        for cell in cells("train_and_classify.ipynb"):
            code = "".join(cell["source"])
            _, names["shown"][code.rstrip().split("\n")[-1]] = run_notebook.run(code, cell["id"], names)
    return names


def test_the_model_finds_the_slums_of_another_scene(made_up):
    assert made_up["iou"] > 0.8 and (made_up["folder"] / "slums.dlpk").stat().st_size > 2**20
    assert 1e-6 < made_up["rate"] < 1 and made_up["model"].metrics["valid_miou"] > 0.8
    assert made_up["folder"] == made_up["chips"] / "models" / "slums"


def test_what_it_shows_is_a_page_s_part(made_up):
    shown = {line: page._repr_html_() for line, page in made_up["shown"].items() if hasattr(page, "_repr_html_")}
    assert len(shown) == 5
    assert shown["data.show_batch(rows=2, alpha=0.5)"].count("<img") == 8
    assert shown["model.show_results(rows=2)"].count("<img") == 6
    assert all("<svg" in shown[line] for line in ("model.plot_lr()", "model.plot_losses()"))


@pytest.fixture
def without_hub(monkeypatch):
    """Random weights in place of those that would be downloaded, and a short search for the learning rate."""
    monkeypatch.setattr(lr_finder, "ITERATIONS", 12)
    monkeypatch.setattr(
        factory, "_hub_state", lambda backbone: factory.smp.encoders.get_encoder(backbone, weights=None).state_dict()
    )


def _workflow(names: dict[str, Any], tags: set[str]) -> dict[str, Any]:
    """Run the cells of the workflow that have one of the tags; return what each shows, by its first line."""
    shown = {}
    for cell in cells("workflow.ipynb"):
        code = "".join(cell["source"])
        if not tags & {*cell["metadata"]["tags"]}:
            continue
        for text, smaller in SMALLER.items():
            code = code.replace(text, smaller)
        _, shown[code.split("\n")[0]] = run_notebook.run(code, cell["id"], names)
    return shown


def test_the_learning_part_of_the_workflow_runs(tmp_path, without_hub):
    make_chips(tmp_path / "chips")
    names = {"chips": str(tmp_path / "chips"), "UnetClassifier": UnetClassifier, "prepare_data": prepare_data}
    shown = _workflow(names, {"learn"})
    assert (tmp_path / "chips" / "models" / "25e" / "25e.emd").is_file()
    assert [line for line, value in shown.items() if hasattr(value, "_repr_html_")] == [
        "data.show_batch(rows=3, alpha=0.5)",
        "model.plot_losses()",
        "model.show_results()",
    ]


def test_the_whole_workflow_runs(tmp_path, without_hub, monkeypatch):
    if not importlib.util.find_spec("slum_extractor_plugin.arcpy"):
        pytest.skip("this checkout has no slum_extractor_plugin.arcpy")
    monkeypatch.chdir(tmp_path)
    write_inputs(tmp_path)
    _workflow({}, {"setup", "arcpy", "learn"})
    polygons = [path for path in tmp_path.rglob("slum_2004*") if path.suffix in (".gpkg", ".shp")]
    assert (tmp_path / "chips" / "models" / "25e" / "25e.emd").is_file() and polygons


def write_inputs(folder: Path) -> None:
    """Write two images of 0.8 m, boundaries with the field code, and a mask around everything."""
    from rasterio.transform import Affine

    place = Affine(0.8, 0, 280000, 0, -0.8, 2110000)
    side = 64 * 6
    for name, seed in (("image_2014.tif", 1), ("image_2004.tif", 2)):
        cells = noise(3, side, side, seed=seed)
        cells[:, : side // 2] = np.clip(cells[:, : side // 2].astype(int) + 60, 1, 255)
        write_raster(folder / name, cells, transform=place)
    west, north, width = 280000, 2110000, side * 0.8
    _write_polygons(folder / "slum_boundary.geojson", {"code": 1}, (west, north - width / 2, west + width, north))
    _write_polygons(folder / "grid_200m_Dissolve.geojson", {}, (west, north - width, west + width, north))


def _write_polygons(path: Path, values: dict[str, int], box: tuple[float, float, float, float]) -> None:
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    feature = {"type": "Feature", "properties": values, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32643"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), encoding="utf-8")


def test_a_notebook_becomes_a_page(tmp_path):
    cells = [("markdown", "# Title"), ("code", "n = 3\nprint('a < b')"), ("code", "[n]"), ("code", "Shown()")]
    cells.insert(1, ("code", "class Shown:\n    def _repr_html_(self):\n        return '<b>\\n</b>'"))
    notebook = {
        "cells": [{"cell_type": kind, "id": str(index), "source": [text]} for index, (kind, text) in enumerate(cells)]
    }
    (tmp_path / "small.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    page = run_notebook.page(tmp_path / "small.ipynb", {"3": "4"})
    assert page.startswith("# Title\n") and "```python\nn = 3\n" in page  # the page has the notebook's own code
    assert "<pre>a &lt; b</pre>" in page and "<pre>[4]</pre>" in page and page.endswith("<b> </b>\n")

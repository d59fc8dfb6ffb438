"""Wrong input: one plain sentence, a non-zero exit, no output."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal


def fails(process, tool, **parameters) -> str:
    """Run a tool that must fail, and return what stands from the last "ERROR:" on."""
    status, output = process.run(tool, **parameters)
    assert status != 0, output
    assert "Traceback" not in output
    return output[output.rindex("ERROR:") :]


def export(scene, tmp_path, **changes) -> dict:
    """Return parameters of an export that would work, with changes."""
    return {"IN_RASTER": scene.image, "IN_CLASS_DATA": scene.boundaries, "OUT_FOLDER": tmp_path / "chips", **changes}


def test_missing_image(qgis_without_engine, scene, tmp_path):
    sentence = fails(
        qgis_without_engine,
        "exporttrainingdatafordeeplearning",
        **export(scene, tmp_path, IN_RASTER="/nowhere/image.tif"),
    )
    assert "/nowhere/image.tif" in sentence


def test_missing_class_field(qgis_without_engine, scene, tmp_path):
    sentence = fails(
        qgis_without_engine, "exporttrainingdatafordeeplearning", **export(scene, tmp_path, CLASS_VALUE_FIELD="klass")
    )
    assert "klass" in sentence
    assert list(tmp_path.iterdir()) == []


def test_labels_that_do_not_touch_the_image(qgis_without_engine, scene, tmp_path):
    moved = tmp_path / "moved.tif"
    gdal.Translate(str(moved), str(scene.image), outputBounds=(500000, 2110000, 500384, 2109680))
    sentence = fails(
        qgis_without_engine, "exporttrainingdatafordeeplearning", **export(scene, tmp_path, IN_RASTER=moved)
    )
    assert "boundaries" in sentence
    assert list(tmp_path.iterdir()) == [moved]


def test_unwritable_output(qgis_without_engine, scene, tmp_path):
    (tmp_path / "file").write_text("no folder")
    sentence = fails(
        qgis_without_engine,
        "exporttrainingdatafordeeplearning",
        **export(scene, tmp_path, OUT_FOLDER=tmp_path / "file" / "chips"),
    )
    assert "nothing can be written into" in sentence and str(tmp_path / "file") in sentence


def test_empty_chip_folder(qgis, tmp_path):
    (tmp_path / "empty").mkdir()
    sentence = fails(qgis, "traindeeplearningmodel", IN_FOLDER=tmp_path / "empty", OUT_FOLDER=tmp_path / "model")
    assert "empty" in sentence
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty"]


def test_package_that_is_none(qgis, scene, tmp_path):
    (tmp_path / "text.dlpk").write_text("not a zip")
    sentence = fails(
        qgis,
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=tmp_path / "text.dlpk",
        OUT_CLASSIFIED_RASTER=tmp_path / "classes.tif",
    )
    assert "text.dlpk" in sentence
    assert sorted(path.name for path in tmp_path.iterdir()) == ["text.dlpk"]


@pytest.mark.parametrize(
    ("tool", "parameters"),
    [
        ("traindeeplearningmodel", {"IN_FOLDER": ".", "OUT_FOLDER": "model"}),
        ("classifypixelsusingdeeplearning", {"OUT_CLASSIFIED_RASTER": "c.tif"}),
        ("extractslums", {"OUT_POLYGON_FEATURES": "p.gpkg"}),
    ],
)
def test_no_engine(qgis_without_engine, scene, package, tmp_path, tool, parameters):
    paths = {name: tmp_path / value for name, value in parameters.items()}
    if tool != "traindeeplearningmodel":
        paths |= {"IN_RASTER": scene.image, "IN_MODEL_DEFINITION": package}
    sentence = fails(qgis_without_engine, tool, **paths)
    assert "Install Deep Learning Engine" in sentence and "SLUM_EXTRACTOR_PYTHON" in sentence


def test_tools_without_torch_work_without_engine(qgis_without_engine, scene, tmp_path):
    qgis_without_engine.succeed(
        "exporttrainingdatafordeeplearning", **export(scene, tmp_path, CLASS_VALUE_FIELD="code")
    )
    label = next((tmp_path / "chips" / "labels").glob("*.tif"))
    qgis_without_engine.succeed("majorityfilter", IN_RASTER=label, OUT_RASTER=tmp_path / "filtered.tif")
    qgis_without_engine.succeed(
        "rastertopolygon", IN_RASTER=tmp_path / "filtered.tif", OUT_POLYGON_FEATURES=tmp_path / "polygons.gpkg"
    )


def test_gpu_that_is_not_there(qgis, scene, package, tmp_path):
    if shutil.which("nvidia-smi"):
        pytest.skip("this machine has a GPU")
    sentence = fails(
        qgis,
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        PROCESSOR_TYPE="GPU",
        OUT_CLASSIFIED_RASTER=tmp_path / "c.tif",
    )
    assert "GPU 0 was asked for" in sentence

"""Results as GeoTIFFs: complete, or not there."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import rasterio
from engine_making import SLUM, TWO_CLASSES
from rasterio.warp import transform

from slum_extractor_plugin.engine.inference.class_raster import class_dtype, class_raster, percent_raster
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.grid import Grid, Window

GRID = Grid((280000.0, 0.5, 0.0, 2110000.0, 0.0, -0.5), 600, 300)


@pytest.mark.parametrize(
    ("values", "dtype", "nodata"),
    [
        ([1], "uint8", 255),
        ([254], "uint8", 255),
        ([255], "uint16", 65535),
        ([65534], "uint16", 65535),
        ([65535], "int32", -2147483648),
        ([2**31 - 1, 1], "int32", -2147483648),
    ],
)
def test_the_type_holds_every_value_and_nodata_is_none_of_them(values, dtype, nodata):
    assert class_dtype(values) == (dtype, nodata)
    assert np.iinfo(dtype).min <= nodata <= np.iinfo(dtype).max and nodata not in values
    assert max(values) <= np.iinfo(dtype).max


def test_windows_are_written_where_they_belong(tmp_path):
    cells = np.random.default_rng(0).choice([0, 2, 6, 255], (300, 600)).astype(np.uint8)
    with class_raster(str(tmp_path / "out.tif"), GRID, "EPSG:32643", TWO_CLASSES) as writer:
        for window in (Window(0, 0, 600, 100), Window(0, 100, 250, 200), Window(250, 100, 350, 200)):
            writer.write(window, cells[window.slices])
        assert not (tmp_path / "out.tif").exists()
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.read(1) == cells).all() and dataset.nodata == 255 and dataset.overviews(1) == [2]
        assert dataset.transform.to_gdal() == GRID.geotransform and dataset.crs.to_epsg() == 32643
        assert dataset.colormap(1)[2] == (213, 94, 0, 255) and dataset.block_shapes == [(256, 256)]
        half = dataset.read(1, out_shape=(150, 300))
    assert set(np.unique(half)) <= {0, 2, 6, 255}  # overviews take a class, never a mean of classes
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.tif", "out.tif.aux.xml"]


def test_statistics_are_those_of_the_cells_that_have_data(tmp_path):
    cells = np.random.default_rng(0).choice([0, 2, 6, 255], (300, 600)).astype(np.uint8)
    with class_raster(str(tmp_path / "out.tif"), GRID, None, TWO_CLASSES) as writer:
        writer.write(GRID.window, cells)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        tags = {name: float(value) for name, value in dataset.tags(1).items() if name.startswith("STATISTICS_")}
    data = cells[cells != 255].astype(float)
    expected = {
        "MINIMUM": 0,
        "MAXIMUM": 6,
        "MEAN": data.mean(),
        "STDDEV": data.std(),
        "VALID_PERCENT": 100 * data.size / cells.size,
    }
    assert tags == pytest.approx({f"STATISTICS_{name}": value for name, value in expected.items()})


def test_the_files_bytes_follow_from_its_cells_however_they_come(tmp_path):
    cells = np.random.default_rng(1).integers(0, 3, (300, 600)).astype(np.uint8)
    cuts = {
        "whole": [GRID.window],
        "rows": [Window(0, 0, 600, 96), Window(0, 96, 600, 96), Window(0, 192, 600, 108)],
        "tiles": [Window(0, 0, 320, 270), Window(320, 0, 280, 270), Window(320, 270, 280, 30), Window(0, 270, 320, 30)],
    }
    for name, windows in cuts.items():
        with class_raster(str(tmp_path / f"{name}.tif"), GRID, "EPSG:32643", TWO_CLASSES) as writer:
            for window in windows:
                writer.write(window, cells[window.slices])
    assert len({(tmp_path / f"{name}.tif").read_bytes() for name in cuts}) == 1


@pytest.mark.parametrize("value", [300, 70000])
def test_large_class_values(tmp_path, value):
    dtype, nodata = class_dtype([value])
    with class_raster(str(tmp_path / "out.tif"), GRID, None, [ClassInfo(value, "Slum", (1, 2, 3))]) as writer:
        writer.write(GRID.window, np.full((300, 600), value, dtype))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.read(1) == value).all() and dataset.nodata == nodata


def test_an_output_that_cannot_be_made_gets_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    for path in (tmp_path / "folder.tif", tmp_path / "file" / "out.tif"):
        output = percent_raster(str(path), GRID, None)
        with pytest.raises(SlumExtractorError, match="is a folder|Cannot write to"), output:
            raise AssertionError("it was made")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.tif"]


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="the stand-in for a full disk is POSIX's")
@pytest.mark.parametrize(("bytes_free", "side"), [(2000, 1024), (100000, 1024), (200000, 1024), (2000, 200)])
def test_a_full_disk_gets_a_sentence_and_leaves_no_file(tmp_path, bytes_free, side):
    """The limit on a file's size stands in for a full disk: the same calls fail, at the same places."""
    script = f"""
        import resource, signal, sys
        import numpy as np
        sys.path.insert(0, {str(Path(__file__).resolve().parent.parent.parent)!r})
        from slum_extractor_plugin.engine.inference.class_raster import class_raster
        from slum_extractor_plugin.errors import SlumExtractorError
        from slum_extractor_plugin.formats.classes import ClassInfo
        from slum_extractor_plugin.grid import Grid, Window
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({bytes_free}, {bytes_free}))
        grid = Grid((0.0, 1.0, 0.0, 0.0, 0.0, -1.0), {side}, {side})
        cells = np.random.default_rng(0).choice(np.array([0, 1], np.uint8), ({side}, {side}))
        try:
            with class_raster({str(tmp_path / "out.tif")!r}, grid, None, [ClassInfo(1, "Slum", (1, 2, 3))]) as writer:
                writer.write(Window(0, 0, {side}, {side}), cells)
        except SlumExtractorError as error:
            sys.exit(f"SENTENCE: {{error}}")
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False)
    assert not any(tmp_path.iterdir())
    assert re.search("SENTENCE: .*(free space of the disk|the disk has free space)", ended.stderr)


def test_a_result_without_any_data_is_complete(tmp_path):
    with class_raster(str(tmp_path / "out.tif"), GRID, None, SLUM) as writer:
        writer.write(GRID.window, np.full((300, 600), 255, np.uint8))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.read(1) == 255).all() and dataset.overviews(1) == [2]


def test_confidence_has_overviews_and_nodata(tmp_path):
    with percent_raster(str(tmp_path / "out.tif"), GRID, "EPSG:4326") as writer:
        writer.write(GRID.window, np.tile(np.array([0, 100], np.uint8), (300, 300)))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.nodata == 255 and dataset.overviews(1) == [2]
        assert np.unique(dataset.read(1, out_shape=(150, 300))).tolist() == [50]


def test_a_fault_while_writing_leaves_what_was_there_before(tmp_path):
    (tmp_path / "out.tif").write_text("old")
    with pytest.raises(KeyboardInterrupt), class_raster(str(tmp_path / "out.tif"), GRID, None, SLUM):
        raise KeyboardInterrupt  # as Ctrl-C does; a real signal is ignored where the tests run in the background
    assert (tmp_path / "out.tif").read_text() == "old" and len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("name", "layout", "driver"),
    [("out.img", "STANDARD", "HFA"), ("out.gpkg", "STANDARD", "GPKG"), ("out.tif", "COG", "GTiff")],
)
def test_a_format_holds_what_the_geotiff_holds(tmp_path, name, layout, driver):
    cells = np.random.default_rng(0).choice([0, 2, 6, 255], (300, 600)).astype(np.uint8)
    percents = np.random.default_rng(1).integers(0, 101, (300, 600)).astype(np.uint8)
    with class_raster(str(tmp_path / name), GRID, "EPSG:32643", TWO_CLASSES, layout) as writer:
        writer.write(GRID.window, cells)
    with percent_raster(str(tmp_path / f"sure_{name}"), GRID, "EPSG:32643", layout) as writer:
        writer.write(GRID.window, percents)
    with rasterio.open(tmp_path / name) as dataset:
        assert (dataset.read(1) == cells).all() and dataset.nodata == 255 and dataset.driver == driver
        assert dataset.transform.to_gdal() == GRID.geotransform and dataset.crs.to_epsg() == 32643
        assert dataset.colormap(1)[2][:3] == (213, 94, 0)
        assert (dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == "COG") == (layout == "COG")
        if driver != "GPKG":
            assert set(np.unique(dataset.read(1, out_shape=(150, 300)))) <= {0, 2, 6, 255}
            assert dataset.overviews(1)
    with rasterio.open(tmp_path / f"sure_{name}") as dataset:
        assert (dataset.read(1) == percents).all() and dataset.nodata == 255
    assert {path.suffix for path in tmp_path.iterdir()} <= {Path(name).suffix, ".xml"}


def test_what_a_format_does_not_hold_is_a_sentence_before_work(tmp_path):
    many = [ClassInfo(70_000, "Slum", (1, 2, 3))]
    with pytest.raises(SlumExtractorError, match="holds uint8, uint16 cells, and those of out.gpkg are int32"):
        class_raster(str(tmp_path / "out.gpkg"), GRID, None, many).__enter__()
    with pytest.raises(SlumExtractorError, match="End it with one of .tif"):
        class_raster(str(tmp_path / "out.png"), GRID, None, SLUM).__enter__()


@pytest.mark.parametrize("code", [32643, 27700, 31370, 2056])
def test_an_imagine_file_is_where_its_geotiff_is_or_is_refused(tmp_path, code):
    """Erdas Imagine has its own list of datums: what this GDAL keeps of others may be, but never another place."""
    grid = Grid((400_000, 1, 0, 400_000, 0, -1), 8, 8)
    path = tmp_path / "out.img"
    try:
        with class_raster(str(path), grid, f"EPSG:{code}", SLUM) as writer:
            writer.write(grid.window, np.ones((8, 8), np.uint8))
    except SlumExtractorError as error:
        assert code != 32643 and "does not keep the CRS of out.img" in str(error) and not path.exists()
    else:
        with rasterio.open(path) as dataset:
            found = transform(dataset.crs, "EPSG:4326", [400_000], [400_000])
        assert np.allclose(found, transform(f"EPSG:{code}", "EPSG:4326", [400_000], [400_000]), rtol=0, atol=1e-7)

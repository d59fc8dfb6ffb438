"""Chips of strangers in a folder to which chips are added: opened as chips or not at all, and never at once if huge."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal

from slum_extractor_plugin.errors import ChipFolderError, RasterError
from slum_extractor_plugin.rasters.chips.footprints import write_footprints
from slum_extractor_plugin.rasters.chips.opening import open_chip

VRT = """<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename>{}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"""


def raster(path: Path, side: int = 4) -> Path:
    """Write a raster of zeros that takes no room on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ["SPARSE_OK=TRUE", "TILED=YES"]
    gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Byte, options).FlushCache()
    return path


@pytest.mark.parametrize("part", ["images", "labels"])
def test_footprints_are_not_read_from_elsewhere(tmp_path, part):
    """They were the only ones to open a chip by any driver of GDAL's."""
    elsewhere = raster(tmp_path / "elsewhere.tif")
    for each in ("images", "labels"):
        raster(tmp_path / "chips" / each / "0.tif")
    write_footprints(tmp_path / "chips", tmp_path / "a.gpkg", True)
    (tmp_path / "chips" / part / "0.tif").write_text(VRT.format(elsewhere))
    assert gdal.Open(str(tmp_path / "chips" / part / "0.tif")).RasterXSize == 4
    with pytest.raises(RasterError, match=r"0\.tif"):
        write_footprints(tmp_path / "chips", tmp_path / "b.gpkg", True)


@pytest.mark.posix
@pytest.mark.parametrize("pipe", ["images/1.tif", "labels/1.tif", "images/1.tfw"])
def test_footprints_wait_for_no_pipe(tmp_path, pipe):
    for each in ("images/0", "images/1", "labels/0", "labels/1"):
        raster(tmp_path / "chips" / f"{each}.tif")
    (tmp_path / "chips" / pipe).unlink(missing_ok=True)
    os.mkfifo(tmp_path / "chips" / pipe)
    with pytest.raises(ChipFolderError, match="is not a file"):
        write_footprints(tmp_path / "chips", tmp_path / "a.gpkg", True)


def test_a_chip_that_unpacks_to_gigabytes_is_named(tmp_path):
    giant = raster(tmp_path / "giant.tif", 40_000)
    assert giant.stat().st_size < 2**20
    with pytest.raises(ChipFolderError, match=r"giant\.tif is far too large"):
        open_chip(giant)

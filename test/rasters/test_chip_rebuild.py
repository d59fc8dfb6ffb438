"""Metadata rebuilt from the chips against those that the export wrote."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from chip_jobs import chip_job
from chip_scenes import box, make_layer, make_raster

from slum_extractor_plugin.errors import ChipFolderError, RasterError
from slum_extractor_plugin.formats.chips import drivers_of, read_chip_folder
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.rebuild import rebuild_metadata
from slum_extractor_plugin.rasters.image import ImageSource

METADATA = ("esri_model_definition.emd", "esri_accumulated_stats.json", "map.txt", "stats.txt")


@pytest.fixture
def folder(tmp_path):
    cells = np.random.default_rng(1).integers(0, 4000, (4, 90, 120)).astype(np.uint16)
    image = make_raster(tmp_path / "image.tif", cells, nodata=0)
    slum, other = box(500_010, 1_999_930, 500_060, 1_999_980), box(500_080, 1_999_950, 500_100, 1_999_990)
    features = [(slum, 3, "slum"), (other, 8, "x")]
    labels = make_layer(tmp_path / "labels.gpkg", features, fields=("code", "classname"))
    export_chips(chip_job(image, labels, tmp_path / "chips", "code", (32, 32), (16, 16)))
    return tmp_path / "chips"


def test_lost_metadata_are_counted_anew(folder):
    before = {name: (folder / name).read_bytes() for name in METADATA}
    written = read_chip_folder(folder)
    for name in METADATA[1:]:
        (folder / name).unlink()
    with pytest.raises(ChipFolderError, match="Run Rebuild"):
        read_chip_folder(folder)
    rebuilt = rebuild_metadata(folder)
    assert read_chip_folder(folder).class_statistics == written.class_statistics == rebuilt.class_statistics
    assert read_chip_folder(folder).band_statistics == pytest.approx(written.band_statistics)
    assert (folder / "map.txt").read_bytes() == before["map.txt"]


def test_names_of_classes_survive_as_long_as_a_file_has_them(folder):
    before = {name: (folder / name).read_bytes() for name in METADATA}
    rebuild_metadata(folder)
    assert (folder / "map.txt").read_bytes() == before["map.txt"]
    assert (folder / "stats.txt").read_bytes() == before["stats.txt"]
    assert [info.name for info in read_chip_folder(folder).classes] == ["slum", "x"]


def test_images_alone_become_export_tiles(folder):
    shutil.rmtree(folder / "labels")
    assert rebuild_metadata(folder).metadata_format == "Export_Tiles"


def test_what_cannot_be_rebuilt_is_a_sentence(folder, tmp_path):
    with pytest.raises(ChipFolderError, match="There is no chip folder"):
        rebuild_metadata(tmp_path / "nowhere")
    (tmp_path / "bare").mkdir()
    with pytest.raises(ChipFolderError, match="holds no image"):
        rebuild_metadata(tmp_path / "bare")
    make_raster(folder / "images" / "odd.tif", np.ones((1, 5, 5), np.uint8))
    make_raster(folder / "labels" / "odd.tif", np.ones((1, 5, 5), np.uint8))
    with pytest.raises(ChipFolderError, match=r"odd\.tif has 1 bands of 5 x 5"):
        rebuild_metadata(folder)
    for label in (folder / "labels").glob("*"):
        label.unlink()
    (folder / "labels" / "000000000000.xml").write_text("")
    with pytest.raises(ChipFolderError, match="are not rasters"):
        rebuild_metadata(folder)


def test_an_image_source_is_opened_by_its_drivers_alone(tmp_path):
    path = tmp_path / "chip.tif"
    path.write_text(
        "<VRTDataset rasterXSize='4' rasterYSize='4'><VRTRasterBand dataType='Byte' band='1'/></VRTDataset>"
    )
    assert ImageSource(path).bands == 1  # whoever may take any driver reads the VRT
    with pytest.raises(RasterError, match=r"chip\.tif"):
        ImageSource(path, "chip", drivers=drivers_of(path))

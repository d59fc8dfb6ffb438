"""Reading and writing the metadata of chip folders; the reference is text as ArcGIS Pro writes it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from slum_extractor_plugin.errors import ChipFolderError
from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chip_statistics import BandStatistics, ClassStatistics
from slum_extractor_plugin.formats.chips import Chip, ChipFolder, count_rasters, drivers_of, read_chip_folder
from slum_extractor_plugin.formats.classes import ClassInfo

OLD_TEMPLATE = {
    "Framework": "e.g. CNTK",
    "ImageHeight": "e.g. 256",
    "ExtractBands": "e.g. [0, 1, 2]",
    "Classes": [{"Value": 1, "Name": "1", "Color": [-1, -1, -1]}, {"Value": 2, "Name": "2", "Color": [10, 20, 30]}],
}
OLD_STATISTICS = {
    "Version": 1,
    "NumBands": 3,
    "TileSizeX": 400,
    "TileSizeY": 400,
    "NumTiles": 3382,
    "NumClasses": 2,
    "OutputFeatures": False,
    "MetaDataMode": "Classified_Tiles",
    "Classes": [{"ClassValue": 1, "ClassName": "1"}, {"ClassValue": 2, "ClassName": "2"}],
    "ClassPixelStats": {
        "NumClasses": 2,
        "NumImagesTotal": 3382,
        "NumImagesPerClass": [3382, 842],
        "NumPixelsPerClass": [531590974, 9529026],
        "NumClassesPerImage": {"Min": 1, "Max": 2, "Mean": 4224 / 3382, "Sum": 4224, "Count": 3382},
        "PixelsPerClass": [
            {"Min": 96568, "Max": 160000, "Mean": 157182.43, "Sum": 531590974, "Count": 3382},
            {"Min": 0, "Max": 63432, "Mean": 2817.57, "Sum": 9529026, "Count": 3382},
        ],
    },
}
STATS_TXT = """\
images = 3382 *3*400*400
classes = 2
classes per image = [min = 1, mean = 1.25, max = 2]
cls name              cls value     images   pixels      min size   mean size    max size
1                             1       3382  531590974    96568.00   157182.43   160000.00
2                             2        842    9529026        0.00     2817.57    63432.00
"""


def make_folder(folder: Path, template: dict, statistics: dict, names=("000000019",), suffix="tif") -> Path:
    for part in ("images", "labels"):
        (folder / part).mkdir(parents=True)
        for name in names:
            (folder / part / f"{name}.{suffix}").write_bytes(b"")
    (folder / "esri_model_definition.emd").write_text(json.dumps(template), encoding="utf-8-sig")
    (folder / "esri_accumulated_stats.json").write_text(json.dumps(statistics))
    (folder / "map.txt").write_bytes(b"images\\000000019.tif  labels\\000000019.tif \r\n")
    return folder


def test_a_folder_of_an_old_arcgis_is_read(tmp_path):
    folder = read_chip_folder(make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS))
    assert (folder.bands, folder.tile_size, folder.cell_size, folder.wkid) == (3, (400, 400), None, None)
    assert [info.value for info in folder.classes] == [1, 2]
    assert folder.classes[1] == ClassInfo(2, "2", (10, 20, 30))
    assert min(folder.classes[0].color) >= 0
    assert folder.class_pixels == {1: 531590974, 2: 9529026}
    assert [chip.name for chip in folder.chips] == ["000000019"]


def test_a_newer_folder_tells_cell_size_bands_and_their_statistics(tmp_path):
    size = {"x": 0.8, "y": 0.8, "spatialReference": {"wkid": 102100, "latestWkid": 3857}}
    statistics = {
        **OLD_STATISTICS,
        "MinCellSize": size,
        "ImageSpaceUsed": "PIXEL_SPACE",
        "BandStatsState": [{"Min": 1, "Max": 9, "Num": 4, "M1": 5.0, "M2": 36.0}],
    }
    template = {**OLD_TEMPLATE, "InputRastersProps": {"RasterCount": 1, "SensorName": "", "BandNames": ["Red"]}}
    folder = read_chip_folder(make_folder(tmp_path / "chips", template, statistics))
    assert (folder.cell_size, folder.wkid, folder.image_space) == ((0.8, 0.8), 3857, "PIXEL_SPACE")
    assert folder.band_names == ("Red",)
    assert folder.band_statistics == (BandStatistics(1, 9, 5, 3, 4),)


def test_the_background_is_no_class(tmp_path):
    rows = [{"Value": 0, "Name": "Background", "Color": [0, 0, 0]}, *OLD_TEMPLATE["Classes"]]
    folder = read_chip_folder(make_folder(tmp_path / "chips", {**OLD_TEMPLATE, "Classes": rows}, OLD_STATISTICS))
    assert [info.value for info in folder.classes] == [1, 2]


def test_images_without_label_and_side_files_are_no_chips(tmp_path):
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS, names=("b", "a"), suffix="TIF")
    for name in ("c.tif", "a.tfw", "a.TIF.aux.xml"):
        (folder / "images" / name).write_bytes(b"")
    assert [chip.name for chip in read_chip_folder(folder).chips] == ["a", "b"]


@pytest.mark.parametrize("odd", [True, 5, -1, 2.5, float("nan"), float("inf"), 2**70, [], [1], [None], {}], ids=repr)
def test_values_that_cannot_be_meant_are_as_if_they_were_missing(tmp_path, odd):
    """Each went into the report, or the model, as it was: nan as a cell's size, a number among texts."""
    classes = [{"Value": 1, "Name": "1", "Color": odd if isinstance(odd, list) else [odd if odd != 5 else 256, 0, 0]}]
    inputs = {"RasterCount": 3, "DataType": odd, "BandNames": [odd, "Green", "Blue"]}
    size = odd if isinstance(odd, float) and odd != 2.5 else -1
    cell = {"x": size, "y": 0.5, "spatialReference": {"latestWkid": 2**70 if odd == 2**70 else -1}}
    template = {**OLD_TEMPLATE, "Classes": classes, "InputRastersProps": inputs}
    statistics = {**OLD_STATISTICS, "MinCellSize": cell, "ImageSpaceUsed": odd}
    found = read_chip_folder(make_folder(tmp_path, template, statistics))
    assert found.cell_size is None and found.wkid is None and found.data_type is None
    assert found.image_space == "MAP_SPACE" and found.band_names == ("", "Green", "Blue")
    assert all(
        len(info.color) == 3 and all(type(part) is int and part < 256 for part in info.color) for info in found.classes
    )


@pytest.mark.parametrize("missing", ["esri_model_definition.emd", "esri_accumulated_stats.json", "map.txt"])
def test_a_missing_file_is_named(tmp_path, missing):
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS)
    (folder / missing).unlink()
    with pytest.raises(ChipFolderError, match=missing.replace(".", r"\.")):
        read_chip_folder(folder)


def test_folders_without_chips_or_with_other_chips_are_refused(tmp_path):
    with pytest.raises(ChipFolderError, match="no image in images"):
        read_chip_folder(make_folder(tmp_path / "empty", OLD_TEMPLATE, OLD_STATISTICS, names=()))
    boxes = {**OLD_STATISTICS, "MetaDataMode": "PASCAL_VOC_rectangles"}
    with pytest.raises(ChipFolderError, match="PASCAL_VOC_rectangles"):
        read_chip_folder(make_folder(tmp_path / "boxes", OLD_TEMPLATE, boxes))
    with pytest.raises(ChipFolderError, match="There is no chip folder"):
        read_chip_folder(tmp_path / "nowhere")
    with pytest.raises(ChipFolderError, match="not a chip folder"):
        read_chip_folder(tmp_path)


def test_damaged_metadata_is_a_sentence(tmp_path):
    without_bands = {key: value for key, value in OLD_STATISTICS.items() if key != "NumBands"}
    with pytest.raises(ChipFolderError, match="NumBands"):
        read_chip_folder(make_folder(tmp_path / "a", OLD_TEMPLATE, without_bands))
    folder = make_folder(tmp_path / "b", OLD_TEMPLATE, OLD_STATISTICS)
    (folder / "esri_model_definition.emd").write_text("{")
    with pytest.raises(ChipFolderError, match="Cannot read"):
        read_chip_folder(folder)


def test_what_is_written_is_read_again(tmp_path):
    path = make_folder(tmp_path / "chips", {}, {}, names=("000000000000",))
    chip = Chip(path / "images" / "000000000000.tif", path / "labels" / "000000000000.tif")
    written = ChipFolder(
        path,
        (ClassInfo(1, "road", (1, 2, 3)), ClassInfo(6, "Siedlung ü", (4, 5, 6))),
        2,
        (400, 300),
        (0.5, 0.5),
        32643,
        "uint16",
        ("Red", "Green"),
        (BandStatistics(1, 9, 5, 3, 4), BandStatistics(0, 2, 1, 0.5, 4)),
        ClassStatistics.of_chip({0: 100, 1: 7}).merged(ClassStatistics.of_chip({6: 9})),
        chips=(chip,),
    )
    write_chip_metadata(path, written, [("images/000000000000.tif", "labels/000000000000.tif")])
    assert read_chip_folder(path) == written
    assert (path / "map.txt").read_bytes() == b"images\\000000000000.tif  labels\\000000000000.tif \r\n"


def test_the_report_is_laid_out_as_arcgis_does(tmp_path):
    old = read_chip_folder(make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS))
    described = ChipFolder(tmp_path, old.classes, 3, (400, 400), class_statistics=old.class_statistics)
    write_chip_metadata(tmp_path, described, [])
    assert (tmp_path / "stats.txt").read_text() == STATS_TXT
    rewritten = json.loads((tmp_path / "esri_accumulated_stats.json").read_text())["ClassPixelStats"]
    for key in ("NumClasses", "NumImagesTotal", "NumImagesPerClass", "NumPixelsPerClass", "NumClassesPerImage"):
        assert rewritten[key] == OLD_STATISTICS["ClassPixelStats"][key]


@pytest.mark.posix
@pytest.mark.parametrize("part", ["images", "labels"])
@pytest.mark.parametrize("name", ["19.aux", "19.idx", "19.IMD", "19_RPC.TXT", "METADATA.DIM"])
def test_a_pipe_beside_a_chip_is_refused_before_gdal_waits_for_it(tmp_path, part, name):
    folder = make_folder(tmp_path, OLD_TEMPLATE, OLD_STATISTICS, names=("19",))
    (folder / part / "folder").mkdir()
    assert read_chip_folder(folder).chips
    os.mkfifo(folder / part / name)
    with pytest.raises(ChipFolderError, match=f"{name} is not a file"):
        read_chip_folder(folder)


def test_a_pipe_among_the_chips_is_named_and_not_waited_for(tmp_path):
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS)
    os.mkfifo(folder / "images" / "pipe.tif")
    with pytest.raises(ChipFolderError, match=r"pipe\.tif is not a file"):
        read_chip_folder(folder)


def test_metadata_nested_without_end_are_a_sentence(tmp_path):
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS)
    (folder / "esri_accumulated_stats.json").write_text("[" * 200_000)
    with pytest.raises(ChipFolderError, match="Cannot read .*esri_accumulated_stats"):
        read_chip_folder(folder)


@pytest.mark.parametrize("odd", [True, -1, 1.5, float("nan"), 2**31, 10**30, "1.5", None, [1]], ids=repr)
@pytest.mark.parametrize("what", ["class", "bands", "chips", "cells"])
def test_a_number_that_cannot_be_meant_is_refused(tmp_path, what, odd):
    """1.5 and True were read as class 1; a model of a class of 10**30 cannot be read after it was trained."""
    state = {"Num": 9, "Min": 0, "Max": 1, "M1": 0.5, "M2": 1}
    pixels = {**OLD_STATISTICS["ClassPixelStats"], **({"NumImagesTotal": odd} if what == "chips" else {})}
    statistics = {
        **OLD_STATISTICS,
        "NumBands": odd if what == "bands" else 3,
        "ClassPixelStats": pixels,
        "BandStatsState": [{**state, **({"Num": odd} if what == "cells" else {})}] * 3,
    }
    template = {**OLD_TEMPLATE, "Classes": [{"Value": odd if what == "class" else 1, "Name": "a"}]}
    folder = make_folder(tmp_path / "chips", template, statistics)
    if what in ("chips", "cells") and odd == 2**31:
        assert read_chip_folder(folder).bands == 3  # that many there may be
    else:
        with pytest.raises(ChipFolderError, match="is not as ArcGIS writes it"):
            read_chip_folder(folder)


@pytest.mark.parametrize("name", ["Min", "Max", "M1", "M2"])
@pytest.mark.parametrize("odd", [float("nan"), float("inf"), True, 1e200])
def test_statistics_that_are_no_numbers_are_refused(tmp_path, name, odd):
    state = {"Num": 9, "Min": 0, "Max": 1, "M1": 0.5, "M2": 1, name: odd}
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, {**OLD_STATISTICS, "BandStatsState": [state] * 3})
    with pytest.raises(ChipFolderError, match="in place of a finite number"):
        read_chip_folder(folder)


def test_a_name_with_half_of_a_character_is_refused(tmp_path):
    """Training ran to its end and could not write its package."""
    template = {**OLD_TEMPLATE, "Classes": [{"Value": 1, "Name": "a\ud800"}]}
    folder = make_folder(tmp_path / "chips", template, OLD_STATISTICS)
    with pytest.raises(ChipFolderError, match="Cannot read .*esri_model_definition.*half of a character"):
        read_chip_folder(folder)


@pytest.mark.parametrize("odd", [1.5, True, -3, 2.0**60])
def test_a_count_that_nobody_counts_is_as_missing(tmp_path, odd):
    rows = [{**row, "Sum": odd} for row in OLD_STATISTICS["ClassPixelStats"]["PixelsPerClass"]]
    pixels = {**OLD_STATISTICS["ClassPixelStats"], "PixelsPerClass": rows}
    folder = make_folder(tmp_path, OLD_TEMPLATE, {**OLD_STATISTICS, "ClassPixelStats": pixels})
    assert not any(read_chip_folder(folder).class_pixels.values())


def test_a_text_is_no_list_of_numbers(tmp_path):
    pixels = {**OLD_STATISTICS["ClassPixelStats"], "NumImagesPerClass": "12"}
    folder = make_folder(tmp_path, OLD_TEMPLATE, {**OLD_STATISTICS, "ClassPixelStats": pixels})
    with pytest.raises(ChipFolderError, match="is not as ArcGIS writes it"):
        read_chip_folder(folder)


def test_metadata_of_gigabytes_are_not_read(tmp_path):
    folder = make_folder(tmp_path / "chips", OLD_TEMPLATE, OLD_STATISTICS)
    with (folder / "esri_accumulated_stats.json").open("r+b") as file:
        file.truncate(2**40)  # a hole, which takes no room on the disk
    with pytest.raises(ChipFolderError, match="larger than 64 MiB"):
        read_chip_folder(folder)


VRT = b"<VRTDataset rasterXSize='4' rasterYSize='4'><VRTRasterBand dataType='Byte' band='1'/></VRTDataset>"


@pytest.mark.parametrize("part", ["images", "labels"])
@pytest.mark.parametrize(
    ("ending", "content"),
    [
        (".msk", VRT),
        (".MSK", VRT),
        (".ovr", VRT),
        (".msk.ovr", VRT),
        (".msk", b""),
        (
            ".aux.xml",
            b"<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>x.vrt</MDI></Metadata></PAMDataset>",
        ),
        (".aux.xml", b"<PAMDataset><Metadata domain='OVER&#86;IEWS'/></PAMDataset>"),
        (".aux.xml", b"<PAMDataset><Metadata domain='overviews'/></PAMDataset>"),
        (".aux.xml", b" " * (2**22 + 1)),
        (".ovr", b'II*\0abc<GDALMetadata><Item name="OVERVIEW_FILE" domain="OVERVIEWS">x.vrt</Item></GDALMetadata>'),
        (".ovr", b'II*\0abc< GDALMetadata><Item name="OVERVIEW_FILE">x.vrt</Item></GDALMetadata>'),
        (".msk", b'MM\0*abc<gdalmetadata><Item name="OVER&#86;IEW_FILE">x.vrt</Item></gdalmetadata>'),
    ],
)
def test_nothing_beside_a_chip_leads_elsewhere(tmp_path, part, ending, content):
    """GDAL opens masks and overviews by any driver: a VRT there reads another file, or asks an address."""
    folder = make_folder(tmp_path, OLD_TEMPLATE, OLD_STATISTICS)
    (folder / part / f"000000019.tif{ending}").write_bytes(content)
    with pytest.raises(ChipFolderError, match="may make GDAL read another file or address"):
        read_chip_folder(folder)


@pytest.mark.parametrize(
    ("within", "refused"),
    [
        ("<Raster/>", False),
        ("<Raster><DataFile>chip.ppg</DataFile><IndexFile>chip.idx</IndexFile></Raster>", False),
        ("<Raster><DataFile>/vsicurl/http://host/x</DataFile></Raster>", True),
        ("<Raster><IndexFile>../x.idx</IndexFile></Raster>", True),
        ("<Raster DataFile='/etc/passwd'/>", True),
        ("<Raster><datafile>/etc/passwd</datafile></Raster>", True),
        ("<Raster><DataFile offset='1'>chip.ppg</DataFile></Raster>", True),
        ("<Raster><DataFile><![CDATA[/x]]></DataFile></Raster>", True),
        ("<CachedSource><Source>http://host/x</Source></CachedSource>", True),
        (" " * (2**22 + 1), True),
    ],
)
def test_an_mrf_names_only_files_beside_it(tmp_path, within, refused):
    folder = make_folder(tmp_path, OLD_TEMPLATE, OLD_STATISTICS)
    (folder / "images" / "000000020.mrf").write_text(f"<MRF_META>{within}</MRF_META>")
    if not refused:
        assert read_chip_folder(folder).chips
        return
    with pytest.raises(ChipFolderError, match=r"20\.mrf may make GDAL read another file or address"):
        read_chip_folder(folder)


def test_an_mrf_is_opened_by_its_name_alone():
    assert drivers_of("x/1.MRF") == ("MRF",) and "MRF" not in drivers_of("x.mrf/1.tif")


def test_masks_overviews_and_statistics_beside_a_chip_are_no_harm(tmp_path):
    folder = make_folder(tmp_path, OLD_TEMPLATE, OLD_STATISTICS)
    usual = b'II*\0abc<GDALMetadata><Item name="INTERNAL_MASK_FLAGS_1">2</Item></GDALMetadata>'
    for ending, content in ((".msk", usual), (".ovr", b"MM\0+abcOVERVIEW"), (".aux.xml", b"<PAMDataset/>")):
        (folder / "images" / f"000000019.tif{ending}").write_bytes(content)
    assert [chip.name for chip in read_chip_folder(folder).chips] == ["000000019"]


def test_a_pipe_beside_a_chip_is_said(tmp_path):
    folder = make_folder(tmp_path, OLD_TEMPLATE, OLD_STATISTICS)
    os.mkfifo(folder / "images" / "000000019.tif.msk")
    with pytest.raises(ChipFolderError, match="cannot be read"):
        read_chip_folder(folder)


def test_chips_are_counted_without_opening_a_file(tmp_path):
    for name in ("1.tif", "2.TIF", "3.png", "map.txt"):
        (tmp_path / name).write_bytes(b"")
    os.mkfifo(tmp_path / "1.tif.aux.xml")  # whoever opens it waits for ever
    assert count_rasters(tmp_path) == 3
    with pytest.raises(OSError):
        count_rasters(tmp_path / "none")

"""What Export Training Data says of its chips: lines, a contact sheet, footprints."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from small_scene import write_scene

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning as Job
from slum_extractor_plugin.tools.chips import export


class Heard:
    def __init__(self):
        self.messages, self.fractions = [], []

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.messages.append(text)

    def progress(self, fraction):
        self.fractions.append(fraction)

    def cancelled(self):
        return False


@pytest.fixture
def job(tmp_path: Path):
    write_scene(tmp_path / "image.tif", tmp_path / "boundaries.gpkg")

    def make(**values) -> Job:
        return Job(
            **{
                "in_raster": str(tmp_path / "image.tif"),
                "in_class_data": str(tmp_path / "boundaries.gpkg"),
                "class_value_field": "code",
                "tile_size_x": 64,
                "tile_size_y": 64,
                "stride_x": 64,
                "stride_y": 64,
                "out_folder": str(tmp_path / "chips"),
                **values,
            }
        )

    return make


def cells_of(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_footprints_are_the_chips_with_their_share_of_labels(job, tmp_path):
    heard = Heard()
    outputs = export(job(out_footprints=str(tmp_path / "f.gpkg"), rotation_angle=40), heard)
    dataset = ogr.Open(outputs["OUT_FOOTPRINTS"])
    layer = dataset.GetLayer()
    chips = sorted((tmp_path / "chips" / "images").glob("*.tif"))
    assert layer.GetFeatureCount() == len(chips) > 10
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32643"
    for feature, chip in zip(layer, chips):
        image = gdal.Open(str(chip))
        origin, across, turned, top, down, up = image.GetGeoTransform()
        corners = [
            (origin + c * across + r * turned, top + c * down + r * up) for c, r in ((0, 0), (64, 0), (64, 64), (0, 64))
        ]
        assert feature["chip"] == chip.stem
        assert np.allclose(feature.GetGeometryRef().GetGeometryRef(0).GetPoints()[:4], corners)
        label = cells_of(tmp_path / "chips" / "labels" / chip.name)
        assert feature["labelled"] == pytest.approx(100 * (label > 0).mean(), abs=0.0051)
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[-1] == 1


def test_lines_and_contact_sheet_say_what_the_chips_hold(job, tmp_path):
    heard = Heard()
    outputs = export(job(out_report=str(tmp_path / "sheet.html")), heard)
    labels = [cells_of(path) for path in (tmp_path / "chips" / "labels").glob("*.tif")]
    share, with_class = np.mean([label == 1 for label in labels]), sum((label == 1).any() for label in labels)
    assert heard.messages[-1] == f"1: in {with_class} of {len(labels)} chips, {100 * share:.3g} % of the cells."
    assert "<img" in Path(outputs["OUT_REPORT"]).read_text(encoding="utf-8")


def test_other_formats_have_no_contact_sheet_and_say_so(job, tmp_path):
    heard = Heard()
    outputs = export(job(out_report=str(tmp_path / "sheet.html"), metadata_format="RCNN_Masks"), heard)
    assert "OUT_REPORT" not in outputs and not (tmp_path / "sheet.html").exists()
    assert heard.messages[-1] == "No contact sheet: it is made for Classified_Tiles."


def test_chips_without_a_place_have_no_footprints(job, tmp_path):
    with pytest.raises(ParameterError, match="no place on the map"):
        job(out_footprints=str(tmp_path / "f.gpkg"), reference_system="PIXEL_SPACE")


def test_chips_without_a_labelled_cell_are_warned_of(job, tmp_path):
    heard = Heard()
    mask = write_mask(tmp_path / "mask.gpkg", [empty_ground(tmp_path)])
    export(job(in_mask_polygons=mask, output_nofeature_tiles="ALL_TILES"), heard)
    assert any("No chip has a labelled cell" in text for text in heard.messages)


def write_mask(path: Path, shapes: list[ogr.Geometry]) -> str:
    mask = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    layer = mask.CreateLayer("mask", reference, ogr.wkbPolygon)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    return str(path)


def whole_ground(folder: Path) -> ogr.Geometry:
    """Return the outline of the image."""
    image = gdal.Open(str(folder / "image.tif"))
    left, across, _, top, _, down = image.GetGeoTransform()
    return rectangle(left, top + down * image.RasterYSize, left + across * image.RasterXSize, top)


def rectangle(left: float, bottom: float, right: float, top: float) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkt(
        f"POLYGON (({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"
    )


def test_mask_polygons_without_a_chip_are_counted(job, tmp_path):
    left, right, bottom, top = whole_ground(tmp_path).GetEnvelope()
    cell = gdal.Open(str(tmp_path / "image.tif")).GetGeoTransform()[1]
    wide = rectangle(left, bottom, right, top)
    narrow = [rectangle(left + start, bottom, left + start + 60 * cell, top) for start in (1, 100)]
    heard = Heard()
    mask = write_mask(tmp_path / "mask.gpkg", [*narrow, wide])
    export(job(in_mask_polygons=mask), heard)
    (text,) = (text for text in heard.messages if "hold no chip" in text)
    assert text.startswith("2 of 3 mask polygons") and f"A chip covers {64 * cell:g} x {64 * cell:g} m" in text
    heard = Heard()
    export(job(in_mask_polygons=write_mask(tmp_path / "wide.gpkg", [wide]), out_folder=str(tmp_path / "c2")), heard)
    assert not any("hold no chip" in text for text in heard.messages)
    with pytest.raises(ParameterError, match=f"a chip covers {64 * cell:g} x {64 * cell:g} m"):
        export(job(in_mask_polygons=write_mask(tmp_path / "n.gpkg", narrow), out_folder=str(tmp_path / "c3")), Heard())


def empty_ground(folder: Path) -> ogr.Geometry:
    """Return the image without what is labelled."""
    across = gdal.Open(str(folder / "image.tif")).GetGeoTransform()[1]
    ground = whole_ground(folder)
    dataset = ogr.Open(str(folder / "boundaries.gpkg"))
    for feature in dataset.GetLayer():
        ground = ground.Difference(feature.GetGeometryRef().Buffer(across))
    return ground

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from demo.figures import (
    Figures,
    burnt,
    class_field_of,
    common_ground,
    count_of,
    extent_text,
    found_of_new,
    growth_in,
    hold_out,
    sampled_growth_in,
    slum_value,
)
from slum_extractor_plugin.grid import Window
from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy
from slum_extractor_plugin.rasters.growth.change import Growth, growth
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.table import write_table
from slum_extractor_plugin.rasters.growth.track import Options, track
from slum_extractor_plugin.rasters.raster import grid_of
from slum_extractor_plugin.sample.city import City


def raster_like(path: Path, image: Path, cells: np.ndarray) -> Path:
    like = gdal.Open(str(image))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *cells.shape[::-1], 1, gdal.GDT_Byte)
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetSpatialRef(like.GetSpatialRef())
    dataset.WriteArray(cells)
    return path


def test_what_is_held_out_and_what_is_kept_make_up_the_image(small_city: City) -> None:
    kept, held = hold_out(small_city.images[0], small_city.slums[0])
    assert held.width * held.height * 4 == 640 * 640
    assert kept.intersection(held).empty
    assert kept.width * kept.height + held.width * held.height == 640 * 640


def test_the_quarter_held_out_is_the_end_with_the_more_usual_share_of_slum(tmp_path: Path, small_city: City) -> None:
    """Slum fills the left half, so a quarter at the left end is all slum; at the right there is none, which is as far
    from the half that the whole has; with a little on the right, that end is nearer."""
    image = small_city.images[0]
    grid = grid_of(gdal.Open(str(image)))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "s.gpkg"))
    layer = source.CreateLayer("s", gdal.Open(str(image)).GetSpatialRef(), ogr.wkbPolygon)
    for left, right in ((0, 320), (600, 640)):
        x0, y1 = grid.position(left, 0)
        x1, y0 = grid.position(right, 640)
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    del layer, source
    kept, held = hold_out(image, tmp_path / "s.gpkg")
    assert (kept, held) == (Window(0, 0, 480, 640), Window(480, 0, 160, 640))


def test_an_extent_is_written_as_processing_takes_it(small_city: City) -> None:
    text = extent_text(small_city.images[0], Window(100, 0, 200, 40))
    assert text == "250050.0,250150.0,2099980.0,2100000.0 [EPSG:32643]"


def test_what_was_found_of_the_new_ground(tmp_path: Path, small_city: City) -> None:
    image = gdal.Open(str(small_city.images[1]))
    before, after = (burnt(path, grid_of(image), image) for path in small_city.slums)
    new = after & ~before
    classified = np.where(new & (np.arange(640) % 2 == 0), 6, 0).astype(np.uint8)
    path = raster_like(tmp_path / "c.tif", small_city.images[1], classified)
    expected = new[:, ::2].sum() / new.sum()
    assert found_of_new(*small_city.slums, path, 6) == pytest.approx(expected)
    assert 0.4 < expected < 0.6


def test_growth_is_read_from_the_table(tmp_path: Path, small_city: City) -> None:
    slums = [DatedSlums(str(path), parse_date(year)) for path, year in zip(small_city.slums, ("2014", "2024"))]
    write_table(tmp_path / "t.csv", track(slums, tmp_path / "c.gpkg", Options(cell_size=0.5)).sums, "All", "Outside")
    read, known = growth_in(tmp_path / "t.csv"), growth(*small_city.slums)
    assert (read.first, read.second, read.persisted) == pytest.approx(
        (known.first, known.second, known.persisted), abs=1e-4
    )


def test_the_slum_value_is_the_commonest_of_the_field(small_city: City) -> None:
    assert slum_value(small_city.slums[0], "code") == 1
    assert slum_value(small_city.slums[0], None) == 1


def slums_of(path: Path, fields: dict[str, list[int]], boxes: list[tuple[float, ...]], like: Path) -> Path:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("s", gdal.Open(str(like)).GetSpatialRef(), ogr.wkbPolygon)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for index, (x0, y0, x1, y1) in enumerate(boxes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in fields.items():
            feature[name] = values[index]
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
        layer.CreateFeature(feature)
    return path


def test_one_rule_finds_the_class_field_that_exporting_takes(tmp_path: Path, small_city: City) -> None:
    box, image = (250_010, 2_099_900, 250_050, 2_099_950), small_city.images[0]
    layer = slums_of(tmp_path / "v.gpkg", {"people": [9, 9], "Classvalue": [6, 6]}, [box, box], image)
    assert class_field_of(layer, None) == "Classvalue" and slum_value(layer, class_field_of(layer, None)) == 6
    assert class_field_of(layer, "people") == "people"
    assert class_field_of(slums_of(tmp_path / "n.gpkg", {"people": [9]}, [box], image), None) is None


def test_what_lies_beyond_the_image_is_not_compared(tmp_path: Path, small_city: City) -> None:
    image = small_city.images[0]
    left, top = 250_000, 2_100_000  # the city's corner; its images are 320 m wide
    boxes = [
        (left + 10, top - 50, left + 50, top - 10),
        (left - 20, top - 120, left + 20, top - 80),
        (left + 5000, top - 50, left + 5040, top - 10),
        (left + 100, top - 50, left + 140, top - 10),
    ]
    layer = slums_of(tmp_path / "s.gpkg", {"code": [6, 6, 6, 1]}, boxes, image)
    assert common_ground(layer, "code", 6, small_city.images, tmp_path / "c.gpkg") == 2
    source = ogr.Open(str(tmp_path / "c.gpkg"))
    areas = sorted(feature.GetGeometryRef().GetArea() for feature in source.GetLayer(0))
    assert areas == pytest.approx([20 * 40, 40 * 40])
    beyond = slums_of(tmp_path / "b.gpkg", {"code": [6]}, boxes[2:3], image)
    assert common_ground(beyond, "code", 6, small_city.images, tmp_path / "d.gpkg") == 0
    assert count_of(tmp_path / "d.gpkg") == 0 and count_of(layer) == 4


def test_figures_say_what_was_measured() -> None:
    matrix = np.array([[50, 10], [5, 35]])
    lines = dict(Figures(Accuracy((0, 6), matrix), "a quarter", 6, Growth(2.0, 3.5, 1.5)).lines())
    assert lines["IoU of slum against the truth"] == "0.700"
    assert lines["Measured on"] == "a quarter"
    assert lines["Slum found"] == "2.00 ha, then 3.50 ha: +1.50 ha (2.00 ha new, 0.50 ha gone)"
    assert "Slum in truth" not in lines and "Growth, adjusted by a sample" not in lines


def test_sampled_growth_is_read_with_its_interval(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("date,slum_ha,adj_net_ha,net_low_ha,net_high_ha\n2014,10,,,\n2024,16,6.1,4.9,7.3\n")
    assert sampled_growth_in(table) == (6.1, 4.9, 7.3)
    lines = dict(Figures(None, "", 1, sampled=sampled_growth_in(table)).lines())
    assert lines["Growth, adjusted by a sample"] == "+6.10 ha (95 % interval +4.90 to +7.30 ha)"
    table.write_text("date,slum_ha\n2014,10\n2024,16\n")
    assert sampled_growth_in(table) is None


#: Rows are what was classified, columns the truth.
@pytest.mark.parametrize(
    ("matrix", "iou", "shares", "overall"),
    [
        ([[90, 10], [0, 0]], "0.000", "undefined (no slum found), 0.000, 0.000", "0.900, 0.000"),
        ([[90, 0], [10, 0]], "0.000", "0.000, undefined (no slum in the truth), 0.000", "0.900, 0.000"),
        (
            [[100, 0], [0, 0]],
            "undefined (no slum anywhere)",
            "undefined (no slum found), undefined (no slum in the truth), undefined",
            "1.000, undefined (one class only)",
        ),
    ],
)
def test_what_cannot_be_a_share_is_said_in_words(matrix, iou, shares, overall) -> None:
    lines = Figures(Accuracy((0, 6), np.array(matrix)), "a quarter", 6).lines()
    assert [text for _, text in lines[:3]] == [iou, shares, overall]


def test_nothing_new_has_no_share(tmp_path: Path, small_city: City) -> None:
    path = raster_like(tmp_path / "c.tif", small_city.images[1], np.zeros((640, 640), np.uint8))
    assert found_of_new(small_city.slums[1], small_city.slums[1], path, 6) is None

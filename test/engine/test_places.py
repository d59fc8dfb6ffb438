"""Parameters that say what of which images is classified, on real runs of a small network."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from engine_jobs import classify_job
from engine_making import HALF_METRE, PROCESSOR, Heard, make_package, noise, read_raster, write_raster
from rasterio.transform import Affine
from rasterio.warp import Resampling, reproject

from slum_extractor_plugin.engine.inference.area import Area, open_scene
from slum_extractor_plugin.engine.inference.run import classify, separate_targets
from slum_extractor_plugin.errors import ParameterError, RasterError, SlumExtractorError
from slum_extractor_plugin.grid import Grid, Window

NODATA = 255
CELLS = noise(3, 200, 300)


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> str:
    return make_package(tmp_path_factory.mktemp("package") / "slums.dlpk")[0]


@pytest.fixture
def image(tmp_path) -> str:
    return write_raster(tmp_path / "image.tif", CELLS)


@pytest.fixture
def run(package, tmp_path):
    def do(image: str, out: str = "out.tif", **settings) -> np.ndarray:
        target = tmp_path / out
        settings = {"padding": 32, "tile_size": 160, "processor_type": PROCESSOR, **settings}
        classify(classify_job(image, package, str(target), **settings), Heard())
        return read_raster(target)

    return do


@pytest.fixture
def whole(run, image) -> np.ndarray:
    return run(image)


def test_an_extent_is_a_part_of_the_whole(run, image, tmp_path):
    """Not only where, but what: tiles lie where they lie in the whole, and the network sees beyond the extent."""
    settings = {"padding": 96, "tile_size": 288}
    whole = run(image, "whole.tif", **settings)
    part = run(image, "part.tif", extent="280040.2,280110,2109930,2109981 [EPSG:32643]", **settings)
    assert part.shape == (102, 140) and (part != whole[38:140, 80:220]).mean() <= 1e-3
    with rasterio.open(tmp_path / "part.tif") as dataset:
        assert dataset.transform == HALF_METRE @ Affine.translation(80, 38)


def test_a_mask_leaves_the_cells_inside_as_they_are(run, image, whole, tmp_path):
    inside = np.zeros(whole.shape, bool)
    inside[20:90, 30:120] = True
    raster = write_raster(tmp_path / "mask.tif", inside[None].astype(np.uint8), nodata=0)
    ring = [[280015, 2109990], [280060, 2109990], [280060, 2109955], [280015, 2109955], [280015, 2109990]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    (tmp_path / "mask.geojson").write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [{"type": "Feature", "geometry": shape}],
                "crs": {"type": "name", "properties": {"name": "EPSG:32643"}},
            }
        )
    )
    expected = np.where(inside, whole, NODATA)
    assert (run(image, "1.tif", mask=raster) == expected).all()
    assert (run(image, "2.tif", mask=str(tmp_path / "mask.geojson")) == expected).all()


def test_pieces_give_what_the_whole_gives(run, whole, tmp_path):
    """A mosaic of overlapping pieces, one of them with a hole where the other has data."""
    left, right = CELLS[:, :, :180].copy(), CELLS[:, :, 150:]
    left[:, 40:60, 155:170] = 0
    one = write_raster(tmp_path / "left.tif", left, nodata=0)
    two = write_raster(tmp_path / "right.tif", right, transform=HALF_METRE @ Affine.translation(150, 0), nodata=0)
    assert (run(one, "1.tif", additional_rasters=(two,)) == whole).all()
    assert (run(two, "2.tif", additional_rasters=(one,)) == whole).all()  # its grid starts left of the first image


def test_earlier_images_lie_on_top(tmp_path):
    paths = [
        write_raster(
            tmp_path / f"{value}.tif",
            np.full((1, 20, 20), value, np.uint8),
            transform=HALF_METRE @ Affine.translation(10 * place, 0),
        )
        for place, value in enumerate((1, 2, 3))
    ]
    grid = Grid(tuple(HALF_METRE.to_gdal()), 40, 20)
    crs = rasterio.CRS.from_epsg(32643)
    for order, expected in (((0, 1, 2), (1, 1, 2, 3)), ((2, 1, 0), (1, 2, 3, 3)), ((1, 0, 2), (1, 2, 2, 3))):
        area = Area(tuple((paths[index], (0,)) for index in order), grid, crs, grid.window)
        with open_scene(area, reflect=True) as scene:
            cells, valid = scene.read(Window(-5, 0, 50, 20))
        assert valid[:, 5:45].all() and not valid[:, :5].any() and not valid[:, 45:].any()
        assert (
            cells[0, 0].tolist()
            == [expected[0]] * 5 + [value for value in expected for _ in range(10)] + [expected[3]] * 5
        )


def test_images_one_by_one_go_into_a_folder(run, package, image, whole, tmp_path):
    (tmp_path / "other").mkdir()
    other = write_raster(tmp_path / "other" / "image.tif", noise(3, 60, 50, seed=3))
    heard, folder = Heard(), tmp_path / "results"
    result = classify(
        classify_job(
            image,
            package,
            None,
            padding=32,
            tile_size=160,
            processor_type=PROCESSOR,
            additional_rasters=(other,),
            processing_mode="PROCESS_ITEMS_SEPARATELY",
            out_classified_folder=str(folder),
        ),
        heard,
    )
    assert result == {"OUT_CLASSIFIED_FOLDER": str(folder)}
    assert {path.name for path in folder.iterdir()} == {
        "image.tif",
        "image.tif.aux.xml",
        "image_2.tif",
        "image_2.tif.aux.xml",
    }
    assert (read_raster(folder / "image.tif") == whole).all()
    assert (read_raster(folder / "image_2.tif") == run(other, "other.tif")).all()
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[-1] == 1


def test_names_of_separate_results():
    images = ["a/x.tif", "b/x.tif", "c/x_2.tif", "d/x.vrt", 'NETCDF:"f.nc":v']
    names = [path.name for path in separate_targets(images, Path("out"))]
    assert len(set(names)) == 5 and names[:4] == ["x.tif", "x_2.tif", "x_2_2.tif", "x_3.tif"]


def test_another_crs_is_that_of_the_result(run, image, whole, tmp_path):
    moved = run(image, output_coordinate_system="EPSG:3857", cell_size=0.527)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.crs.to_epsg() == 3857 and dataset.res == (0.527, 0.527)
        back = np.full(whole.shape, NODATA, np.uint8)
        reproject(
            rasterio.band(dataset, 1),
            back,
            dst_transform=HALF_METRE,
            dst_crs="EPSG:32643",
            resampling=Resampling.nearest,
            src_nodata=NODATA,
            dst_nodata=NODATA,
        )
    assert (back[2:-2, 2:-2] != NODATA).all() and (moved == NODATA).any()
    assert (back == whole)[5:-5, 5:-5].mean() > 0.8  # the same ground, though resampled noise is another image


def test_a_snap_raster_moves_the_cells(run, image, tmp_path):
    snap = write_raster(tmp_path / "snap.tif", noise(1, 8, 8), transform=Affine(0.5, 0, 280000.2, 0, -0.5, 2110000.1))
    snapped = run(image, snap_raster=snap)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.transform.c, dataset.transform.f) == pytest.approx((279999.7, 2110000.1))
    assert snapped.shape == (201, 301)
    assert (run(image, "same.tif", snap_raster=image) == run(image, "plain.tif")).all()


def test_bands_of_the_user_s_choice(run, image, whole, tmp_path):
    mixed = write_raster(tmp_path / "mixed.tif", np.concatenate([CELLS[[2]], CELLS[[0]], CELLS]))
    assert (run(mixed, bands="2 4 1") == whole).all()
    with pytest.raises(ParameterError, match="BANDS names 9"):
        run(mixed, bands="9 4 1")


def test_what_does_not_go_together_gets_a_sentence(run, package, image, tmp_path):
    no_crs = write_raster(tmp_path / "no_crs.tif", CELLS, crs=None)
    separately = {"processing_mode": "PROCESS_ITEMS_SEPARATELY"}
    confidence = {"out_confidence_raster": str(tmp_path / "c.tif"), "out_classified_folder": str(tmp_path / "f")}
    for path, settings, kind, sentence in (
        (image, {"output_coordinate_system": "nonsense"}, ParameterError, "nonsense is not a CRS"),
        (no_crs, {"output_coordinate_system": "EPSG:4326"}, ParameterError, "has no CRS"),
        (image, {"extent": "0,1,0,1"}, ParameterError, "does not touch the image"),
        (image, {"snap_raster": str(tmp_path / "gone.tif")}, RasterError, r"Cannot open .*gone\.tif"),
        (image, {"additional_rasters": (str(tmp_path / "gone.tif"),)}, RasterError, r"Cannot open .*gone\.tif"),
        (image, separately, ParameterError, "OUT_CLASSIFIED_FOLDER is missing"),
        (image, {**separately, **confidence}, ParameterError, "writes no confidence"),
        (image, {"parallel_processing_factor": "many"}, ParameterError, "PARALLEL_PROCESSING_FACTOR is many"),
        (image, {"parallel_processing_factor": "101%"}, ParameterError, "PARALLEL_PROCESSING_FACTOR is 101%"),
    ):
        with pytest.raises(kind, match=sentence):
            run(path, **settings)
    with pytest.raises(SlumExtractorError, match="OUT_CLASSIFIED_RASTER is missing"):
        classify(classify_job(image, package, None), Heard())
    assert not list(tmp_path.glob("out*")) and not list(tmp_path.glob(".*"))

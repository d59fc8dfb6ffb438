"""The whole chain through ``qgis_process``: from image and boundaries to polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr


def classes_of(path: Path) -> np.ndarray:
    """Return the class values of a raster."""
    return gdal.Open(str(path)).ReadAsArray()


def features_of(path: Path) -> list[ogr.Feature]:
    """Return the features of a vector file."""
    dataset = ogr.Open(str(path))  # a layer does not keep its data set alive
    return list(dataset.GetLayer())


def test_chain_finds_the_squares(qgis, scene, package, tmp_path):
    classified, filtered, polygons = tmp_path / "c.tif", tmp_path / "f.tif", tmp_path / "p.gpkg"
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        OUT_CLASSIFIED_RASTER=classified,
    )
    qgis.succeed("majorityfilter", IN_RASTER=classified, NUMBER_NEIGHBORS="FOUR", OUT_RASTER=filtered)
    qgis.succeed(
        "rastertopolygon",
        IN_RASTER=filtered,
        SIMPLIFY="NO_SIMPLIFY",
        DROP_BACKGROUND="true",
        OUT_POLYGON_FEATURES=polygons,
    )

    truth = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(classified)))
    truth.GetRasterBand(1).Fill(0)
    squares = ogr.Open(str(scene.boundaries))
    gdal.RasterizeLayer(truth, [1], squares.GetLayer(), burn_values=[1])
    truth, found = truth.ReadAsArray() == 1, classes_of(filtered) == 1
    assert (truth & found).sum() / (truth | found).sum() > 0.7

    features = features_of(polygons)
    assert list(features[0].keys()) == ["Id", "gridcode", "area_m2", "perimeter_m"]
    assert {feature["gridcode"] for feature in features} == {1}


def test_class_raster_explains_itself(qgis, scene, package, tmp_path):
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        OUT_CLASSIFIED_RASTER=tmp_path / "c.tif",
    )
    dataset = gdal.Open(str(tmp_path / "c.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 255
    assert band.GetCategoryNames() == ["Background", "1"]
    assert band.GetColorTable().GetColorEntry(1) == (213, 94, 0, 255)


def test_one_step_tool_and_graphical_model_give_the_same(qgis, scene, package, tmp_path):
    one, raster, model, model_raster = (tmp_path / name for name in ("1.gpkg", "1.tif", "2.gpkg", "2.tif"))
    qgis.succeed(
        "extractslums",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        OUT_POLYGON_FEATURES=one,
        OUT_CLASSIFIED_RASTER=raster,
    )
    qgis.succeed(
        "slumextractionchain",
        image=scene.image,
        package=package,
        **{"filter:class_raster": model_raster, "polygonise:slum_polygons": model},
    )
    assert np.array_equal(classes_of(raster), classes_of(model_raster))
    shapes = [sorted(f.GetGeometryRef().ExportToWkt() for f in features_of(path)) for path in (one, model)]
    assert shapes[0] == shapes[1] and shapes[0]


def test_which_classes_become_polygons_is_chosen_by_value(qgis, scene, package, tmp_path):
    given = {"IN_RASTER": scene.image, "IN_MODEL_DEFINITION": package}
    qgis.succeed("extractslums", **given, SLUM_VALUES="0", OUT_POLYGON_FEATURES=tmp_path / "rest.gpkg")
    assert {feature["gridcode"] for feature in features_of(tmp_path / "rest.gpkg")} == {0}
    status, said = qgis.run("extractslums", **given, SLUM_VALUES="1;7", OUT_POLYGON_FEATURES=tmp_path / "none.gpkg")
    assert status and "SLUM_VALUES: the model has no class 7. Its class values are 0, 1." in said
    assert not (tmp_path / "none.gpkg").exists()


def test_the_tracking_model_gives_changes_and_a_dashboard(qgis, scene, package, tmp_path):
    qgis.succeed(
        "trackingchain",
        image=scene.image,
        package=package,
        earlier=scene.boundaries,
        dates="2015;2024",
        **{
            "filter:class_raster": tmp_path / "c.tif",
            "polygonise:slum_polygons": tmp_path / "p.gpkg",
            "track:changes": tmp_path / "changes.gpkg",
            "track:dashboard": tmp_path / "dashboard.html",
        },
    )
    kinds = {feature["change"] for feature in features_of(tmp_path / "changes.gpkg")}
    assert "persisted" in kinds
    assert (tmp_path / "dashboard.html").read_text(encoding="utf-8").rstrip().endswith("</html>")

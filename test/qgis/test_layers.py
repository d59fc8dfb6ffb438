"""What QGIS shows of a layer is what a tool uses: its CRS, its selection, its virtual fields."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from small_scene import write_rectangles, write_scene

from slum_extractor_plugin.errors import ParameterError, RasterError
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.layers.named import named_source, source_of
from slum_extractor_plugin.layers.vectors import vector_source

UTM = QgsCoordinateReferenceSystem("EPSG:32643")


@pytest.fixture(autouse=True)
def _clean(provider):
    yield
    QgsProject.instance().clear()


def source(layer: object) -> str:
    return source_of(layer, "IN", QgsProcessingContext())


def rectangles(folder: Path, name: str = "mask") -> QgsVectorLayer:
    path = folder / f"{name}.gpkg"
    write_rectangles(path, [(0, 0, 3, 6), (3, 0, 3, 6)])
    layer = QgsVectorLayer(str(path), name)
    assert layer.isValid()
    return layer


def class_raster(folder: Path, crs: bool = True) -> Path:
    path = folder / "classes.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6, 6)
    dataset.SetGeoTransform((290000, 1, 0, 2110000, 0, -1))
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32643)
        dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(np.ones((6, 6), np.uint8))
    dataset.FlushCache()
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def features(path: str) -> list[ogr.Feature]:
    dataset = ogr.Open(path)
    return list(dataset.GetLayer())


def test_a_layer_that_needs_no_copy_is_opened_where_it_is(tmp_path):
    vector, raster = rectangles(tmp_path), QgsRasterLayer(str(class_raster(tmp_path)), "classes")
    assert source(vector) == vector.source() and source(raster) == raster.source()
    vector.setSubsetString("\"quarter\" = 'x'")
    assert source(vector) == vector.source() and "|subset=" in vector.source()


def test_a_crs_that_was_set_counts_for_vectors(tmp_path):
    layer = rectangles(tmp_path)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32642"))
    before = digest(tmp_path / "mask.gpkg")
    copied = ogr.Open(source(layer))
    assert copied.GetLayer().GetSpatialRef().GetAuthorityCode(None) == "32642"
    assert copied.GetLayer().GetFeatureCount() == 2 and digest(tmp_path / "mask.gpkg") == before


def test_a_crs_that_was_set_counts_for_rasters_and_the_file_stays(tmp_path):
    path = class_raster(tmp_path, crs=False)
    before = digest(path)
    layer = QgsRasterLayer(str(path), "classes")
    layer.setCrs(UTM)
    opened = gdal.Open(source(layer))
    assert opened.GetSpatialRef().GetAuthorityCode(None) == "32643"
    assert (opened.ReadAsArray() == 1).all()
    opened = None
    assert digest(path) == before and not list(tmp_path.glob("*.aux.xml"))


def test_a_corrected_crs_lets_growth_find_what_persisted(provider, tmp_path):
    """A shapefile without .prj, in degrees, and its like in UTM: with its CRS set all of it persisted."""
    import processing

    crs, degrees = (osr.SpatialReference() for _ in range(2))
    crs.ImportFromEPSG(32643)
    degrees.ImportFromEPSG(4326)
    for each in (crs, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    write_rectangles(tmp_path / "utm_2019.gpkg", [(0, 0, 200, 100)])
    (feature,) = features(str(tmp_path / "utm_2019.gpkg"))
    shape = feature.GetGeometryRef().Clone()
    shape.Segmentize(1.0)
    shape.Transform(osr.CoordinateTransformation(crs, degrees))
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "plain_2015.shp"))
    layer = dataset.CreateLayer("plain_2015", None, ogr.wkbPolygon)
    made = ogr.Feature(layer.GetLayerDefn())
    made.SetGeometry(shape)
    layer.CreateFeature(made)
    layer = dataset = None
    corrected = QgsVectorLayer(str(tmp_path / "plain_2015.shp"), "plain_2015")
    corrected.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    other = QgsVectorLayer(str(tmp_path / "utm_2019.gpkg"), "utm_2019")
    QgsProject.instance().addMapLayers([corrected, other])
    outputs = processing.run(
        "slumextractor:trackslumgrowth",
        {"IN_DATES": [corrected, other], "OUT_CHANGE_FEATURES": str(tmp_path / "changes.gpkg")},
    )
    areas: dict[str, float] = {}
    for feature in features(outputs["OUT_CHANGE_FEATURES"]):
        areas[feature["change"]] = areas.get(feature["change"], 0.0) + feature["area_ha"]
    assert areas["persisted"] == pytest.approx(2.0, rel=2e-3)
    assert sum(area for change, area in areas.items() if change in ("new", "gone")) == 0


def test_only_selected_features_are_used_and_counted_in_the_log(provider, tmp_path):
    import processing

    mask = rectangles(tmp_path)
    QgsProject.instance().addMapLayer(mask)
    mask.selectByIds([1])
    feedback = QgsProcessingFeedback()
    processing.run(
        "slumextractor:majorityfilter",
        {
            "IN_RASTER": str(class_raster(tmp_path)),
            "OUT_RASTER": str(tmp_path / "out.tif"),
            "MASK": QgsProcessingFeatureSourceDefinition(mask.id(), True),
        },
        feedback=feedback,
    )
    band = gdal.Open(str(tmp_path / "out.tif"))
    nodata = band.GetRasterBand(1).GetNoDataValue()
    assert (band.ReadAsArray()[:, :3] == 1).all() and (band.ReadAsArray()[:, 3:] == nodata).all()
    assert "1 of 2 features of mask are used." in feedback.textLog()


def test_a_selection_of_nothing_is_a_sentence(tmp_path):
    layer = rectangles(tmp_path)
    with pytest.raises(ParameterError, match="No feature of mask is selected"):
        vector_source(layer, QgsProcessingContext(), None, QgsProcessingFeatureSourceDefinition("mask", True))


def test_a_limit_takes_the_first_features(tmp_path):
    layer = rectangles(tmp_path)
    part = QgsProcessingFeatureSourceDefinition("mask", False, 1)
    assert len(features(vector_source(layer, QgsProcessingContext(), None, part))) == 1


def test_a_virtual_field_gives_class_values(provider, tmp_path):
    import processing

    write_scene(tmp_path / "image.tif", tmp_path / "slums.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "slums.gpkg"), "slums")
    layer.addExpressionField("code * 7", QgsField("doubled", QVariant.Int))
    QgsProject.instance().addMapLayer(layer)
    processing.run(
        "slumextractor:exporttrainingdatafordeeplearning",
        {
            "IN_RASTER": str(tmp_path / "image.tif"),
            "IN_CLASS_DATA": layer.id(),
            "CLASS_VALUE_FIELD": "doubled",
            "TILE_SIZE_X": 64,
            "TILE_SIZE_Y": 64,
            "STRIDE_X": 0,
            "STRIDE_Y": 0,
            "OUT_FOLDER": str(tmp_path / "chips"),
        },
    )
    assert [info.value for info in read_chip_folder(tmp_path / "chips").classes] == [7]


def test_a_name_of_the_project_is_that_layer_and_two_are_a_sentence(tmp_path):
    first, second = rectangles(tmp_path), rectangles(tmp_path)
    QgsProject.instance().addMapLayer(first)
    assert named_source("mask") == first.source() and named_source("elsewhere.tif") == "elsewhere.tif"
    QgsProject.instance().addMapLayer(second)
    with pytest.raises(ParameterError, match="has 2 layers named mask"):
        named_source("mask")


def test_a_selection_is_used_where_a_raster_would_do_too(provider, tmp_path):
    """Class data of Export: only the selected square is labelled; QGIS's own parameter of layers would refuse."""
    import processing

    write_scene(tmp_path / "image.tif", tmp_path / "slums.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "slums.gpkg"), "slums")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1])
    feedback = QgsProcessingFeedback()
    processing.run(
        "slumextractor:exporttrainingdatafordeeplearning",
        {
            "IN_RASTER": str(tmp_path / "image.tif"),
            "CLASS_VALUE_FIELD": "code",
            "TILE_SIZE_X": 384,
            "TILE_SIZE_Y": 320,
            "STRIDE_X": 0,
            "STRIDE_Y": 0,
            "OUT_FOLDER": str(tmp_path / "chips"),
            "IN_CLASS_DATA": QgsProcessingFeatureSourceDefinition(layer.id(), True),
        },
        feedback=feedback,
    )
    labels = [gdal.Open(str(path)).ReadAsArray() for path in (tmp_path / "chips" / "labels").rglob("*.tif")]
    assert sum(int((each == 1).sum()) for each in labels) == 70 * 70
    assert "1 of 6 features of slums are used." in feedback.textLog()


def test_a_selection_within_a_model_reaches_the_tool(provider, tmp_path):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    mask = rectangles(tmp_path)
    QgsProject.instance().addMapLayer(mask)
    mask.selectByIds([1])
    model = QgsProcessingModelAlgorithm("model", "model")
    model.addModelParameter(QgsProcessingParameterFeatureSource("MASK"), QgsProcessingModelParameter("MASK"))
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm("slumextractor:majorityfilter")
    child.setChildId("filter")
    for name, value in (("IN_RASTER", str(class_raster(tmp_path))), ("OUT_RASTER", str(tmp_path / "out.tif"))):
        child.addParameterSources(name, [source.fromStaticValue(value)])
    child.addParameterSources("MASK", [source.fromModelParameter("MASK")])
    model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    _, succeeded = model.run({"MASK": QgsProcessingFeatureSourceDefinition(mask.id(), True)}, context, feedback)
    assert succeeded, feedback.textLog()
    cells = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    assert (cells[:, :3] == 1).all() and (cells[:, 3:] != 1).all()


@pytest.mark.parametrize("kept", ["in a file", "in memory"])
def test_selected_features_keep_the_order_of_their_layer(provider, tmp_path, kept):
    """Where features overlap, the later one is burnt over the earlier; QGIS itself hands a selection out unordered."""
    path = tmp_path / "many.gpkg"
    write_rectangles(path, [(0, 0, 1 + number, 6) for number in range(300)])
    layer = QgsVectorLayer(str(path), "many")
    if kept == "in memory":
        layer = layer.materialize(QgsFeatureRequest())
    chosen = [feature for feature in layer.getFeatures() if feature.id() % 7 == 0]
    layer.selectByIds([feature.id() for feature in chosen])
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    copy = ogr.Open(vector_source(layer, QgsProcessingContext(), definition=definition))
    copied = [feature.GetGeometryRef().GetArea() for feature in copy.GetLayer()]
    assert copied == [feature.geometry().area() for feature in chosen]


def test_growth_compares_the_selected_features(provider, tmp_path):
    import processing

    layers = []
    for name in ("slums_2015", "slums_2019"):
        write_rectangles(tmp_path / f"{name}.gpkg", [(0, 0, 100, 100), (200, 0, 100, 100)])
        layers.append(QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name))
    QgsProject.instance().addMapLayers(layers)
    layers[1].selectByIds([1])
    feedback = QgsProcessingFeedback()
    outputs = processing.run(
        "slumextractor:trackslumgrowth",
        {
            "IN_DATES": [layers[0].id(), QgsProcessingFeatureSourceDefinition(layers[1].id(), True)],
            "OUT_CHANGE_FEATURES": str(tmp_path / "changes.gpkg"),
        },
        feedback=feedback,
    )
    areas = {feature["change"]: feature["area_ha"] for feature in features(outputs["OUT_CHANGE_FEATURES"])}
    assert areas["persisted"] == pytest.approx(1.0, rel=2e-3) and areas["gone"] == pytest.approx(1.0, rel=2e-3)
    assert "1 of 2 features of slums_2019 are used." in feedback.textLog()


def test_the_engine_has_the_selected_features_of_a_mask(provider, tmp_path):
    from slum_extractor_plugin.algorithms.classify_pixels import ExtractSlums
    from slum_extractor_plugin.algorithms.listener import FeedbackListener
    from slum_extractor_plugin.algorithms.reading import Reader
    from slum_extractor_plugin.tools.masks import readable_mask

    mask = rectangles(tmp_path)
    QgsProject.instance().addMapLayer(mask)
    mask.selectByIds([2])
    tool, context = ExtractSlums().create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    job = tool.job(
        Reader(
            tool,
            {
                "IN_RASTER": str(class_raster(tmp_path)),
                "IN_MODEL_DEFINITION": "a.dlpk",
                "OUT_POLYGON_FEATURES": "b.gpkg",
                "MASK": QgsProcessingFeatureSourceDefinition(mask.id(), True),
            },
            context,
            FeedbackListener(QgsProcessingFeedback()),
        )
    )
    with readable_mask(job) as readable:
        (feature,) = features(readable.mask)
    assert feature.GetGeometryRef().GetEnvelope() == (290003, 290006, 2109994, 2110000)


def test_the_history_of_runs_keeps_selections(provider):
    from slum_extractor_plugin.algorithms.plain_tools import MajorityFilter

    tool = MajorityFilter().create()
    command = tool.asPythonCommand(
        {"IN_RASTER": "a.tif", "MASK": QgsProcessingFeatureSourceDefinition("mask_id", True), "OUT_RASTER": "b.tif"},
        QgsProcessingContext(),
    )
    assert "'MASK':QgsProcessingFeatureSourceDefinition('mask_id', selectedFeaturesOnly=True" in command


def test_nodata_that_was_set_counts(provider, tmp_path):
    """As under Transparency in a layer's properties; by the masks that GDAL then sees."""
    path = class_raster(tmp_path)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    cells = np.array([[0, 1, 2, 3, 4, 5]] * 6, np.uint8)
    dataset.WriteArray(cells)
    dataset = None
    layer = QgsRasterLayer(str(path), "classes")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 2)])
    seen = gdal.Open(source(layer))
    assert ((seen.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0) == (cells != 2)).all()
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 3)])
    with pytest.raises(RasterError, match="classes has several values for NoData"):
        source(layer)


def test_nodata_that_was_switched_off_is_a_value(provider, tmp_path):
    path = class_raster(tmp_path)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(1)
    dataset = None
    layer = QgsRasterLayer(str(path), "classes")
    assert source(layer) == str(path)
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    assert gdal.Open(source(layer)).GetRasterBand(1).GetNoDataValue() is None
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert gdal.Open(source(layer)).GetRasterBand(1).GetNoDataValue() == 7


def test_a_raster_with_a_crs_that_was_set_keeps_what_describes_it(provider, tmp_path):
    """Its mask band, and the attribute table that ArcGIS keeps beside it."""
    path = class_raster(tmp_path, crs=False)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.eye(6, dtype=np.uint8) * 255)
    dataset = None
    for name in ("classes.tif.vat.dbf", "classes.tif.vat.shp", "classes.tif.vat.shx"):
        (tmp_path / name).write_bytes(b"table of " + name.encode())
    layer = QgsRasterLayer(str(path), "classes")
    layer.setCrs(UTM)
    seen = source(layer)
    assert Path(f"{seen}.vat.dbf").read_bytes() == b"table of classes.tif.vat.dbf"
    opened = gdal.Open(seen)
    assert (opened.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0).sum() == 6

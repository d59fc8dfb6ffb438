"""Outputs as QGIS shows them when it loads them."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor


def polygons(*values: int) -> QgsVectorLayer:
    """Return a layer in memory with a polygon of each class value."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32643&field=gridcode:integer", "polygons", "memory")
    for value in values:
        feature = QgsFeature(layer.fields())
        feature["gridcode"] = value
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
        layer.dataProvider().addFeature(feature)
    return layer


def top_line(layer: QgsVectorLayer) -> object:
    """Return the symbol layer that a style draws last."""
    symbol = layer.renderer().symbol()
    return symbol.symbolLayer(symbol.symbolLayerCount() - 1)


#: How people without one kind of cone see linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity
#: 1.0), and how others do.
EYES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}


def seen(color: QColor, eye: tuple) -> np.ndarray:
    """Return a colour as an eye sees it, in CIELAB under D65."""
    share = np.array(color.getRgb()[:3]) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ np.clip(np.array(eye) @ linear, 0, 1) / to_xyz.sum(axis=1))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("eye", EYES)
def test_labels_truth_and_results_differ_in_pattern_and_in_colour_for_every_eye(provider, tmp_path, eye):
    from slum_extractor_plugin.algorithms.label_layers import add_label_layers, ground_truth, labels, make_label_layers
    from slum_extractor_plugin.algorithms.styling import PolygonStyle

    result = polygons(1)
    PolygonStyle().postProcessLayer(result, None, QgsProcessingFeedback())
    layers, areas = [result], []
    for purpose in (labels(), ground_truth()):
        make_label_layers(tmp_path / purpose.file, QgsCoordinateReferenceSystem("EPSG:32643"))
        slums, area = add_label_layers(tmp_path / purpose.file, "", purpose)
        layers.append(slums)
        areas.append(area)
    assert len({top_line(layer).brushStyle() for layer in layers}) == 3
    for first, second in combinations([top_line(layer).strokeColor() for layer in layers], 2):
        assert np.linalg.norm(seen(first, EYES[eye]) - seen(second, EYES[eye])) > 50
    for slums, area in zip(layers[1:], areas):  # an area has the colours of its slums, in dashes on a line of the other
        assert top_line(area).strokeColor() == top_line(slums).strokeColor()
        assert [area.renderer().symbol().symbolLayer(index).strokeStyle() for index in (0, 1)] == [
            Qt.PenStyle.SolidLine,
            Qt.PenStyle.DashLine,
        ]
    for layer in (*layers[1:], *areas):
        layer.rollBack()
    QgsProject.instance().clear()


def test_classes_have_colours_and_the_background_none(provider):
    from slum_extractor_plugin.algorithms.styling import PolygonStyle

    layer = polygons(0, 1, 6)
    PolygonStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    categories = layer.renderer().categories()
    assert [(entry.value(), entry.label()) for entry in categories] == [(0, "Background"), (1, "1"), (6, "6")]
    colors = [entry.symbol().color() for entry in categories]
    assert colors[0].alpha() == 0 and colors[1].alpha() > 0 and colors[1].name() != colors[2].name()


def test_polygons_of_one_class_are_slums(provider):
    from slum_extractor_plugin.algorithms.styling import PolygonStyle

    layer = polygons(6, 6)
    PolygonStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    assert layer.renderer().type() == "singleSymbol"
    assert layer.renderer().symbol().color().name() == "#d55e00"


def test_points_are_right_or_wrong(provider):
    from slum_extractor_plugin.algorithms.styling import AccuracyPointStyle

    fields = "field=Classified:integer&field=GrndTruth:integer"
    layer = QgsVectorLayer(f"Point?crs=EPSG:32643&{fields}", "points", "memory")
    AccuracyPointStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    right, wrong = layer.renderer().categories()
    assert (right.value(), wrong.value()) == (1, 0) and right.symbol().color() != wrong.symbol().color()
    for values, expected in (((2, 2), right), ((2, 0), wrong)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        context = QgsExpressionContext()
        context.setFeature(feature)
        value = QgsExpression(layer.renderer().classAttribute()).evaluate(context)
        assert value == expected.value()


def test_chips_without_labels_look_otherwise(provider):
    from slum_extractor_plugin.algorithms.styling import FootprintStyle

    layer = QgsVectorLayer("Polygon?crs=EPSG:32643&field=chip:string&field=labelled:double", "chips", "memory")
    FootprintStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    for labelled, expected in ((12.5, "#0072b2"), (0.0, "#808080")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["a", labelled])
        context = QgsExpressionContext()
        context.setFeature(feature)
        value = QgsExpression(layer.renderer().classAttribute()).evaluate(context)
        symbol = next(each.symbol().clone() for each in layer.renderer().categories() if each.value() == value)
        assert symbol.symbolLayer(0).strokeColor().name() == expected


def test_percentages_have_the_same_colours_whatever_their_range(provider, tmp_path):
    from slum_extractor_plugin.algorithms.styling import PERCENT_COLORS, PercentStyle

    colors = []
    for name, highest in (("low.tif", 50), ("high.tif", 100)):
        raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), 2, 1, 1)
        raster.WriteArray(np.array([[50, highest]], np.uint8))
        raster = None  # written when it is closed
        layer = QgsRasterLayer(str(tmp_path / name), "percent")
        PercentStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
        image = layer.renderer().block(1, layer.extent(), 2, 1)
        colors.append([QColor(image.color(0, column)).name() for column in range(2)])
    assert colors[0][0] == colors[0][1] == colors[1][0] == PERCENT_COLORS[2]
    assert colors[1][1] == PERCENT_COLORS[-1]


def test_places_to_label_show_their_rank(provider):
    from slum_extractor_plugin.algorithms.styling import PlaceStyle

    layer = QgsVectorLayer("Polygon?crs=EPSG:32643&field=rank:integer", "places", "memory")
    PlaceStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    assert layer.labelsEnabled() and layer.labeling().settings().fieldName == "rank"
    assert layer.renderer().type() == "singleSymbol"


def test_a_table_without_a_style_joins_the_other_results(provider):
    from qgis.core import QgsProcessingContext, QgsProject

    from slum_extractor_plugin.algorithms.styling import style_layer

    project, context = QgsProject.instance(), QgsProcessingContext()
    project.clear()
    context.setProject(project)
    table = project.addMapLayer(QgsVectorLayer("NoGeometry?field=count:integer", "table", "memory"))
    context.addLayerToLoadOnCompletion("table.gpkg", QgsProcessingContext.LayerDetails("table", project))
    style_layer("table.gpkg", context)
    details = context.layerToLoadOnCompletionDetails("table.gpkg")
    if getattr(details, "groupName", "") != "Slum Extractor":  # before QGIS 3.32
        details.postProcessor().postProcessLayer(table, context, QgsProcessingFeedback())
        assert project.layerTreeRoot().findLayer(table.id()).parent().name() == "Slum Extractor"
    style_layer("elsewhere.gpkg", context)  # QGIS does not load it
    project.clear()


def test_rasters_are_put_below_polygons_and_points(provider, tmp_path):
    from qgis.core import QgsLayerTreeGroup
    from test_hints import image

    from slum_extractor_plugin.algorithms.styling import place_in

    group = QgsLayerTreeGroup("Slum Extractor")
    raster, vector = image(tmp_path, 1.0), polygons(1)
    for layer, expected in ((vector, 0), (raster, 1), (vector, 0), (raster, 2)):
        assert place_in(group, layer) == expected
        group.insertLayer(expected, layer)


def test_a_confusion_matrix_is_in_words(provider, tmp_path):
    from qgis.core import QgsProcessingFeedback, QgsVectorLayer

    from slum_extractor_plugin.algorithms.matrix_style import MatrixStyle

    table = tmp_path / "matrix.csv"
    table.write_text("ClassValue,C_0,C_m2,Total,U_Accuracy,Kappa\nC_0,5,1,6,0.8,\nC_m2,1,3,4,0.7,\nP_Accuracy,1,1,,,\n")
    layer = QgsVectorLayer(str(table), "matrix", "ogr")
    MatrixStyle().postProcessLayer(layer, None, QgsProcessingFeedback())
    shown = [layer.attributeDisplayName(index) for index in range(layer.fields().count())]
    assert shown == ["Classified as", "truly background", "truly class -2", "Total", "User's accuracy", "Kappa"]
    rows = layer.editorWidgetSetup(0).config()["map"]
    assert {value: words for row in rows for words, value in row.items()} == {
        "C_0": "background",
        "C_m2": "class -2",
        "P_Accuracy": "Producer's accuracy",
    }

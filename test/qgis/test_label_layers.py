"""Step 0: layers to draw labels into, which the tools then find by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeRegistryBridge,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication
from test_hints import image

UTM = QgsCoordinateReferenceSystem("EPSG:32643")


@pytest.fixture
def labels(provider, tmp_path):
    from slum_extractor_plugin.algorithms.label_layers import add_label_layers, make_label_layers

    QgsProject.instance().clear()
    make_label_layers(tmp_path / "labels.gpkg", UTM)
    yield add_label_layers(tmp_path / "labels.gpkg", "Image of 2015")
    for layer in QgsProject.instance().mapLayers().values():
        if hasattr(layer, "rollBack"):
            layer.rollBack()
    QgsProject.instance().clear()


def draw(layer, x: float, y: float, size: float) -> None:
    """Draw a square as the digitizing tool does, with the form's default values."""
    corners = ((x, y), (x + size, y), (x + size, y - size), (x, y - size), (x, y))
    square = QgsGeometry.fromWkt(f"MULTIPOLYGON((({', '.join(f'{a} {b}' for a, b in corners)})))")
    assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square))


def test_both_layers_are_in_the_project_ready_to_draw(labels):
    slums, area = labels
    root = QgsProject.instance().layerTreeRoot()
    assert [layer.name() for layer in root.layerOrder()] == ["Slums (labels)", "Study area"]
    for layer in labels:
        assert layer.isValid() and layer.isEditable() and layer.crs() == UTM and layer.featureCount() == 0
    assert slums.labelsEnabled()
    setup = slums.editorWidgetSetup(slums.fields().indexOf("class"))
    assert setup.type() == "ValueMap" and {"Slum": 1} in setup.config()["map"]
    config = QgsProject.instance().snappingConfig()
    # With topological editing, or snapping to other layers, drawing the study area would change slums that were saved.
    assert config.enabled() and config.mode() == config.SnappingMode(1)
    assert not QgsProject.instance().topologicalEditing()
    modes = QgsProject.AvoidIntersectionsMode  # each layer by itself: a study area keeps the slums that are in it
    assert QgsProject.instance().avoidIntersectionsMode() == modes.AvoidIntersectionsCurrentLayer


def test_layers_that_are_added_while_labels_are_drawn_stay_out_of_their_group(labels, tmp_path):
    """QGIS adds a layer beside the one that is chosen in the panel, here a layer of labels."""
    from types import SimpleNamespace

    from slum_extractor_plugin.algorithms.label_group import LabelGroupGuard

    project, chosen = QgsProject.instance(), []
    root = project.layerTreeRoot()
    (group,) = root.children()
    added = []
    guard = LabelGroupGuard(project, SimpleNamespace(activeLayer=lambda: added[0], setActiveLayer=chosen.append))
    truth = QgsVectorLayer("Polygon", "truth", "memory")
    try:
        for add in (lambda: image(tmp_path, 1.0), lambda: project.addMapLayer(truth)):
            point = QgsLayerTreeRegistryBridge.InsertionPoint(group, 0)
            project.layerTreeRegistryBridge().setLayerInsertionPoint(point)
            added.append(add())
            assert added[-1].name() in [node.name() for node in group.children()]
            QCoreApplication.processEvents()
    finally:
        guard.stop()
        project.layerTreeRegistryBridge().setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    assert [node.name() for node in group.children()] == ["Slums (labels)", "Study area"]
    assert [node.name() for node in root.children()] == ["truth", "Labels", "image"]
    assert chosen == [added[0]] and len(project.mapLayers()) == 4


def test_a_slum_that_is_drawn_has_class_source_confidence_and_its_hectares(labels):
    slums, _ = labels
    draw(slums, 300000, 2000000, 200)
    feature = next(slums.getFeatures())
    assert (feature["class"], feature["source"], feature["confidence"]) == (1, "Image of 2015", "high")
    assert feature["classname"] == "Slum"
    assert slums.editorWidgetSetup(slums.fields().indexOf("classname")).type() == "Hidden"
    assert slums.commitChanges()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(slums))
    context.setFeature(next(slums.getFeatures()))
    assert QgsExpression(slums.labeling().settings().fieldName).evaluate(context).startswith(("4.0", "3.99"))


def test_the_name_of_the_class_follows_its_value_into_the_chips(labels, tmp_path):
    from slum_extractor_plugin.rasters.chips.labels import _class_names
    from slum_extractor_plugin.rasters.vectors import open_vector

    slums, _ = labels
    draw(slums, 300000, 2000000, 20)
    draw(slums, 300100, 2000000, 20)
    last = max(feature.id() for feature in slums.getFeatures())
    assert slums.changeAttributeValue(last, slums.fields().indexOf("class"), 0)
    assert slums.commitChanges()
    dataset, layer = open_vector(f"{tmp_path / 'labels.gpkg'}|layername=slums")
    assert _class_names(layer, "class") == {0: "Not a slum", 1: "Slum"}


def test_export_takes_them_by_itself_and_an_empty_study_area_not(labels, provider, tmp_path):
    slums, area = labels
    image(tmp_path, 1.0)

    def opened() -> dict:
        dialog = provider.algorithm("exporttrainingdatafordeeplearning").create().createCustomParametersWidget(None)
        values = {name: wrapper.parameterValue() for name, wrapper in dialog.mainWidget().wrappers.items()}
        dialog.close()
        return values

    assert not opened()["IN_MASK_POLYGONS"]
    for layer in labels:
        draw(layer, 300000, 2000000, 20)
        assert layer.commitChanges()
    values = opened()
    assert values["IN_CLASS_DATA"] == slums.id()
    mask = values["IN_MASK_POLYGONS"]
    assert (mask if isinstance(mask, str) else mask.source.staticValue()) == area.id()
    assert values["CLASS_VALUE_FIELD"] == "class"
    assert values["OUT_FOLDER"].sink.staticValue() if hasattr(values["OUT_FOLDER"], "sink") else values["OUT_FOLDER"]


def test_labels_are_opened_again_and_other_files_are_refused(provider, tmp_path):
    from slum_extractor_plugin.algorithms.label_layers import make_label_layers
    from slum_extractor_plugin.errors import ParameterError

    path = tmp_path / "labels.gpkg"
    make_label_layers(path, UTM)
    content = path.read_bytes()
    make_label_layers(path, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert path.read_bytes() == content
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"something else")
    with pytest.raises(ParameterError, match="exists and has no layer slums"):
        make_label_layers(other, UTM)
    assert other.read_bytes() == b"something else"


def test_a_place_that_cannot_be_written_gets_a_sentence(provider, tmp_path):
    from slum_extractor_plugin.algorithms.label_layers import make_label_layers
    from slum_extractor_plugin.errors import VectorError

    with pytest.raises(VectorError, match="cannot be written"):
        make_label_layers(Path("/proc/none/labels.gpkg"), UTM)


def test_chips_follow_the_labels_that_were_drawn(labels, tmp_path):
    """The class of drawn polygons reaches the chips: the field is found by its name."""
    from slum_extractor_plugin.algorithms.class_fields import likely_field

    slums, _ = labels
    assert likely_field(slums) == "class"
    feature = QgsFeature(slums.fields())
    assert [field.name() for field in feature.fields()][1:] == [
        "class",
        "classname",
        "name",
        "date",
        "source",
        "confidence",
    ]


def test_test_areas_are_the_truth_and_the_mask_of_accuracy(labels, provider, tmp_path):
    from slum_extractor_plugin.algorithms.label_layers import (
        add_label_layers,
        ground_truth,
        hide_results,
        make_label_layers,
    )

    path = tmp_path / "test_areas.gpkg"
    make_label_layers(path, UTM)
    truth, areas = add_label_layers(path, "Image of 2024", ground_truth())
    assert (truth.name(), areas.name()) == ("Slums (truth)", "Test areas")
    assert add_label_layers(path, "", ground_truth()) == (truth, areas)  # a second time, those of the project
    assert len(QgsProject.instance().mapLayers()) == 4
    result = QgsProject.instance().layerTreeRoot().addGroup("Slum Extractor").addLayer(labels[0])
    hide_results(QgsProject.instance())
    assert not result.itemVisibilityChecked() and labels[0].isValid()
    result.parent().removeChildNode(result)
    for layer in (truth, areas, *labels):
        draw(layer, 300000, 2000000, 20)
        assert layer.commitChanges()
    image(tmp_path, 1.0)

    def values(tool: str) -> dict:
        dialog = provider.algorithm(tool).create().createCustomParametersWidget(None)
        found = {name: wrapper.parameterValue() for name, wrapper in dialog.mainWidget().wrappers.items()}
        dialog.close()
        return {name: getattr(value, "source", value) for name, value in found.items()}

    accuracy = values("computeaccuracyforpixelclassification")
    assert accuracy["IN_GROUND_TRUTH_DATA"] == truth.id() and accuracy["CLASS_VALUE_FIELD"] == "class"
    assert accuracy["MASK"] == areas.id()
    assert values("exporttrainingdatafordeeplearning")["IN_CLASS_DATA"] == labels[0].id()

"""Track Slum Growth in QGIS: where dates are found, and how the changes look."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

SQUARE = "POLYGON((500000 2000000, 500100 2000000, 500100 2000100, 500000 2000100, 500000 2000000))"


def layer(name: str, fields: str = "", *values: object) -> QgsVectorLayer:
    made = QgsVectorLayer(f"Polygon?crs=EPSG:32643{fields}", name, "memory")
    feature = QgsFeature(made.fields())
    for index, value in enumerate(values):
        feature[index] = value
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


@pytest.fixture
def dates(provider):
    from slum_extractor_plugin.algorithms.dated_layers import dated_layers

    def found(*layers: QgsVectorLayer, text: str = "") -> list[str]:
        parameters = {"IN_DATES": list(layers), "DATES": text}
        _, dates = dated_layers(provider.algorithm("trackslumgrowth").create(), parameters, QgsProcessingContext())
        return dates.split(";")

    return found


def test_a_temporal_range_goes_before_the_name(dates):
    ranged = layer("slums of 1999")
    begin = QDateTime(QDate(2015, 3, 1), QTime(0, 0))
    ranged.temporalProperties().setIsActive(True)
    ranged.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(5)))
    assert dates(ranged, layer("slums_2019-06")) == ["2015-03-01", "2019-06"]


def test_a_field_is_asked_last(dates):
    assert dates(layer("a", "&field=Year:integer", 2014), layer("b", "&field=date:date", QDate(2019, 5, 2))) == [
        "2014",
        "2019-05-02",
    ]


def test_the_random_name_of_a_layer_in_memory_is_no_date(dates):
    made = layer("a", "&field=Year:integer&uid={0f3e1a52-1984-4c3e-9d2b-7c5f7a1b2c3d}", 2014)
    assert "1984" in made.source()
    assert dates(made, layer("b_2019")) == ["2014", "2019"]


def test_the_name_of_a_file_is_read_whatever_reads_the_file(dates, tmp_path):
    table = tmp_path / "slums_2015.csv"
    table.write_text(f'code;shape\n1;"{SQUARE}"\n', encoding="utf-8")
    made = QgsVectorLayer(f"{table.as_uri()}?delimiter=;&wktField=shape&crs=EPSG:32643", "a", "delimitedtext")
    assert made.isValid() and dates(made, layer("b_2019")) == ["2015", "2019"]


def test_what_is_given_wins(dates):
    assert dates(layer("slums 1999"), layer("b"), text="2001; 2002-02") == ["2001", "2002-02"]


def test_layers_of_a_project_are_tracked_and_styled(provider, tmp_path):
    import processing

    from slum_extractor_plugin.algorithms.change_style import ChangeStyle

    layers = [layer("slums 2014"), layer("slums 2019")]
    QgsProject.instance().addMapLayers(layers)
    outputs = processing.run(
        "slumextractor:trackslumgrowth",
        {"IN_DATES": layers, "OUT_CHANGE_FEATURES": str(tmp_path / "c.gpkg"), "OUT_TABLE": str(tmp_path / "t.gpkg")},
    )
    changes = QgsVectorLayer(outputs["OUT_CHANGE_FEATURES"], "changes")
    assert [feature["change"] for feature in changes.getFeatures()] == ["persisted"]
    ChangeStyle().postProcessLayer(changes, None, QgsProcessingFeedback())
    colors = [category.symbol().color().name() for category in changes.renderer().categories()]
    assert [category.value() for category in changes.renderer().categories()] == ["persisted", "new", "gone", "sliver"]
    assert len(set(colors)) == 4
    table = QgsVectorLayer(outputs["OUT_TABLE"], "table")
    assert [feature["date"] for feature in table.getFeatures()] == ["2014", "2019"]
    QgsProject.instance().clear()


def test_texts_of_the_dashboard_are_all_used(provider):
    """And the page knows no key that has no text."""
    import re
    from pathlib import Path

    from slum_extractor_plugin.rasters.estimates.stratified import Change
    from slum_extractor_plugin.rasters.growth import dashboard
    from slum_extractor_plugin.tools.growth_texts import dashboard_texts

    folder = Path(dashboard.__file__).parent
    files = ("dashboard.py", "estimates_page.py", "page/dashboard.js")
    source = "".join((folder / name).read_text() for name in files)
    used = {each.value for each in Change} | {*re.findall(r'Note\("([a-z_]+)"', (folder / "adjusted.py").read_text())}
    used |= {*re.findall(r"texts\.([a-z_]+)", source), *re.findall(r"texts\[[\"']([a-z_]+)[\"']\]", source)}
    assert used | {"persisted", "new", "gone", "sliver"} == set(dashboard_texts())

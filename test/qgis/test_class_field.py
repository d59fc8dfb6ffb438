"""Fields of a layer that may be a raster: QGIS's own widget for them ends QGIS, so they bring another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingParameterMapLayer
from small_scene import write_rectangles

BUILD = Path(__file__).resolve().parents[2] / "build"

#: Opens what a dialog of Export Training Data is made of, in a project whose first layer is a raster.
WIDGETS = """
import os
import sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsGui, QgsProcessingGui
application = QgsApplication([], True, sys.argv[1])
application.initQgis()
sys.path += [application.pkgDataPath() + "/python/plugins", sys.argv[2]]
from processing.gui.wrappers import WidgetWrapperFactory
from slum_extractor_plugin.algorithms.plain_tools import ExportTrainingDataForDeepLearning
raster, vector = QgsRasterLayer("a.tif", "a"), QgsVectorLayer("b.gpkg", "b")
QgsProject.instance().addMapLayers([raster, vector])
tool = ExportTrainingDataForDeepLearning()
tool.initAlgorithm({})
class Dialog: pass
STANDARD = QgsProcessingGui.WidgetType.Standard
layer = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(tool.parameterDefinition("IN_CLASS_DATA"), STANDARD)
field = WidgetWrapperFactory.create_wrapper(tool.parameterDefinition("CLASS_VALUE_FIELD"), Dialog())
context = QgsProcessingContext()
context.setProject(QgsProject.instance())
widget = layer.createWrappedWidget(context)
layer.setParameterValue(raster.id(), context)
field.postInitialize([layer, field])
layer.setParameterValue(vector.id(), context)
field.setParameterValue("code", context)
print("fields:", field.wrappedWidget().count(), field.parameterValue())
layer.setParameterValue(raster.id(), context)
print("of a raster:", field.parameterValue(), flush=True)
os._exit(0)
"""


def opened(folder: Path) -> subprocess.CompletedProcess:
    """Open the widgets in a QGIS of their own."""
    gdal.GetDriverByName("GTiff").Create(str(folder / "a.tif"), 4, 4).FlushCache()
    write_rectangles(folder / "b.gpkg", [(0, 0, 2, 2)])
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": ":".join(sys.path),
    }
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WIDGETS, str(folder), str(BUILD)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_class_field_follows_a_layer_that_may_be_a_raster(provider, tmp_path):
    done = opened(tmp_path)
    assert done.stdout.splitlines() == ["fields: 3 code", "of a raster: None"], done.stderr


def test_every_field_of_such_a_layer_brings_its_widget(provider):
    found = []
    for tool in provider.algorithms():
        for definition in tool.parameterDefinitions():
            if definition.type() == "field":
                parent = tool.parameterDefinition(definition.parentLayerParameterName())
                if isinstance(parent, QgsProcessingParameterMapLayer):
                    found.append(definition)
                    assert definition.metadata()["widget_wrapper"]["class"].endswith(".ClassFieldWidget")
    assert len(found) >= 3

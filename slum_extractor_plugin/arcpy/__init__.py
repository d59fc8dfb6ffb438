"""ArcGIS's functions of the workflow under ArcGIS's names: a script runs by changing its import.

>>> from slum_extractor_plugin import arcpy
>>> with arcpy.EnvManager(cellSize=0.8):
...     arcpy.ia.ExportTrainingDataForDeepLearning("image.tif", "chips", "slums.gpkg", "TIFF", 400, 400)

Positions, names and keywords are ArcGIS's. ``None``, ``""`` and ``"#"`` stand for the default. In QGIS's Python console
the name of a layer of the project is that layer; anywhere else names are paths. Parameters that only this toolbox has
are given by name. What ArcGIS has and this toolbox lacks raises an error that says so.
"""

from __future__ import annotations

from ..errors import SlumExtractorError as ExecuteError
from . import conversion, ia, sa
from .environments import EnvManager, Extent, env
from .messages import GetMessages
from .raster import Raster, Result

__all__ = ["EnvManager", "ExecuteError", "Extent", "GetMessages", "Raster", "Result", "conversion", "env", "ia", "sa"]

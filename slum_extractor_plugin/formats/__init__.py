"""The file formats shared with ArcGIS: chip folders and model packages. Pure Python: no QGIS, no GDAL, no torch."""

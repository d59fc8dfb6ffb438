"""Work on rasters and polygons with GDAL, numpy and scipy, all of which QGIS brings; neither QGIS nor torch."""

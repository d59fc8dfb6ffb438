"""Invents a small city with slums on two dates, to try the tools on: GDAL, numpy and scipy, neither QGIS nor torch."""

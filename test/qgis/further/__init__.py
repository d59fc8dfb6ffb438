"""Further inputs for the twelve points of issue 24, other kinds of the faults that were seen.

An input is a function marked with :func:`~.table.of_point`: it makes its files in a folder, runs a tool on layers as a
project has them, and compares with values worked out by GDAL, numpy or QGIS.
"""

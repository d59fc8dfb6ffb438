"""The QGIS Processing tools, one a file: parameters in, a call, outputs out."""

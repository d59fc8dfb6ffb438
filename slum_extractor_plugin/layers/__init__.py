"""Between QGIS's layers and the sources that tools open: a source carries what the user sees of a layer.

A CRS that was set in QGIS, a selection, virtual and joined fields, edits and layers in memory are carried by a copy;
every other layer is opened where it is. No tool reads ``layer.source()`` elsewhere.
"""

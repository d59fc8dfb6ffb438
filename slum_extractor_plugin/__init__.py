"""Slum Extractor: find slums in satellite images and track their growth, inside QGIS.

Importing this package imports neither QGIS nor torch: the engine, a separate Python, imports it too.
"""


def classFactory(iface: object) -> object:  # noqa: N802 (the name is QGIS's)
    """Return the plugin object; QGIS calls this with its interface."""
    from .plugin import SlumExtractorPlugin

    return SlumExtractorPlugin(iface)

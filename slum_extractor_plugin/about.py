"""What the plugin knows of itself: where it lies, its icons, its pages and its ``metadata.txt``."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from .version import PLUGIN_FOLDER, metadata

__all__ = ["PLUGIN_FOLDER", "help_url", "icon", "icon_path", "metadata"]


def help_url(page: str) -> str:
    """Return the address of a page of the docs, whose site is the plugin's homepage."""
    return metadata("homepage") + page


def icon_path(name: str) -> str:
    """Return the path of an icon; in a checkout, before ``make build``, icons lie beside the package."""
    for folder in (PLUGIN_FOLDER, PLUGIN_FOLDER.parent):
        path = folder / "icons" / f"{name}.svg"
        if path.is_file():
            return str(path)
    return ""


def icon(name: str) -> QIcon:
    """Return an icon by its name."""
    return QIcon(icon_path(name))

"""What the plugin knows of itself: where it lies, its icons, its pages and its ``metadata.txt``."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

from qgis.PyQt.QtGui import QIcon

PLUGIN_FOLDER = Path(__file__).resolve().parent


@cache
def metadata(key: str) -> str:
    """Return a value of the plugin's ``metadata.txt``; in a checkout it lies beside the package."""
    for folder in (PLUGIN_FOLDER, PLUGIN_FOLDER.parent):
        parser = configparser.ConfigParser()
        if parser.read(folder / "metadata.txt", encoding="utf-8"):
            return parser["general"][key]
    return ""


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

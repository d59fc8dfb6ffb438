"""The plugin's ``metadata.txt``, without QGIS."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

PLUGIN_FOLDER = Path(__file__).resolve().parent


@cache
def metadata(key: str) -> str:
    """Return a value of the plugin's ``metadata.txt``; in a checkout it lies beside the package."""
    for folder in (PLUGIN_FOLDER, PLUGIN_FOLDER.parent):
        parser = configparser.ConfigParser()
        if parser.read(folder / "metadata.txt", encoding="utf-8"):
            return parser["general"][key]
    return ""


#: Of the checkout or the plugin; empty in an installed package, whose version pip knows.
VERSION = metadata("version")


def version() -> str:
    """Return the plugin's version: of ``metadata.txt``, or of the installed package."""
    from importlib import metadata as packages

    if VERSION:
        return VERSION
    try:
        return packages.version("slum-extractor")
    except packages.PackageNotFoundError:
        return "unknown"

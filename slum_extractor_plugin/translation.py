"""The tools' texts in QGIS's language, from ``i18n/slum_extractor_<language>.qm``, which ``make build`` compiles.

Outside QGIS, on the command line and in the engine, texts are English.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "i18n"


def tr(text: str) -> str:
    """Translate a text of the tools; one context for all of them."""
    core = sys.modules.get("qgis.PyQt.QtCore")
    return core.QCoreApplication.translate("SlumExtractor", text) if core else text


def language() -> str:
    """Return QGIS's language, such as ``pt_BR``; ``en`` outside QGIS."""
    core = sys.modules.get("qgis.core")
    return str(core.QgsSettings().value("locale/userLocale", "en") or "en") if core else "en"


def install_translator() -> Any:
    """Let Qt translate the tools' texts; return the translator, or None where QGIS's language has none.

    The translator lives as long as it is kept: Qt does not own it.
    """
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    locale = QgsApplication.instance().locale()
    for name in (locale, locale.partition("_")[0]):
        translator = QTranslator()
        if translator.load(str(FOLDER / f"slum_extractor_{name}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: Any) -> None:
    """Take a translator away again."""
    if translator is not None:
        from qgis.PyQt.QtCore import QCoreApplication

        QCoreApplication.removeTranslator(translator)

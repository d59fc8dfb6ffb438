"""The tools' texts in QGIS's language, from ``i18n/slum_extractor_<language>.qm``, which ``make build`` compiles."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parent / "i18n"


def tr(text: str) -> str:
    """Translate a text of the tools; one context for all of them."""
    return QCoreApplication.translate("SlumExtractor", text)


def install_translator() -> QTranslator | None:
    """Let Qt translate the tools' texts; return the translator, or None where QGIS's language has none.

    The translator lives as long as it is kept: Qt does not own it.
    """
    locale = QgsApplication.instance().locale()
    for name in (locale, locale.partition("_")[0]):
        translator = QTranslator()
        if translator.load(str(FOLDER / f"slum_extractor_{name}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Take a translator away again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)

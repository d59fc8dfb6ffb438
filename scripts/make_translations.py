"""Bring ``slum_extractor_plugin/i18n/*.ts`` up to date with the tools: ``make translations``.

The strings are those that the tools ask Qt for when everything that they show is shown, and every literal inside
``tr(…)``. What is translated stays; what is new is added as unfinished; what no tool says any more goes.
``--check`` changes nothing and fails where a language lacks a text or has one that is no longer said.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

REPOSITORY = Path(__file__).resolve().parents[1]
PLUGIN = REPOSITORY / "slum_extractor_plugin"
CONTEXT = "SlumExtractor"

#: The languages of the cities that the toolbox is made for; English is what the tools say untranslated.
LANGUAGES = ("en", "es", "fr", "hi", "pt")

_SPOKEN = (
    "plugin.py",
    "provider.py",
    "start_here.py",
    "sample_project.py",
    "algorithms/*.py",
    "tools/*.py",
    "layers/*.py",
    "rasters/accuracy/*.py",
)


class Recorder(QTranslator):
    """Hears what Qt is asked to translate."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Say that there is something to ask for; Qt passes over an empty translator."""
        return False

    def translate(self, context: str, source: str, disambiguation: str = "", number: int = -1) -> str:
        """Keep the text, and give none."""
        if context == CONTEXT and source.strip():
            self.heard.add(source)
        return ""


def spoken() -> set[str]:
    """Return every text of the tools."""
    recorder = Recorder()
    QCoreApplication.installTranslator(recorder)
    from slum_extractor_plugin.provider import register

    for tool in register().algorithms():
        for text in (tool.displayName, tool.group, tool.tags, tool.shortHelpString, tool.shortDescription):
            text()
    literals = {text for pattern in _SPOKEN for path in PLUGIN.glob(pattern) for text in _literals(path)}
    from slum_extractor_plugin.jobs.tools import TOOLS

    empty = {entry.about.empty for kind in TOOLS for entry in kind.entries() if entry.about.empty}
    return recorder.heard | literals | empty


def _literals(path: Path) -> Iterator[str]:
    """Yield what a module gives to ``tr``, ``self._tr`` or ``translatable``: a literal, or a constant of the module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in ("tr", "_tr", "translatable"):
            text = constants.get(_name(node.args[0]), node.args[0])
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def _name(node: ast.expr) -> str:
    return getattr(node, "id", getattr(node, "attr", ""))


def read(path: Path) -> dict[str, str]:
    """Return the finished translations of a file by their source."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {
        message.findtext("source"): message.findtext("translation")
        for message in messages
        if message.find("translation").get("type") != "unfinished"
    }


def write(path: Path, language: str, texts: set[str], known: dict[str, str]) -> None:
    """Write a file with every text, translated where it is known."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in sorted(texts):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = text if language == "en" else known.get(text)
        if translation.text is None:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def faults(language: str, texts: set[str], known: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with a language: what it lacks, has too much, or where a placeholder or a tag got lost."""
    for text in sorted(texts - set(known)):
        yield f"{language} lacks {text[:80]!r}"
    for text in sorted(set(known) - texts):
        yield f"{language} has what no tool says: {text[:80]!r}"
    for text in sorted(texts & set(known)):
        if _marks(text) != _marks(known[text]):
            yield f"{language} changes placeholders or tags of {text[:80]!r}"


def _marks(text: str) -> list[str]:
    """Return what a translation must keep: placeholders of format(), HTML's tags, keywords in capitals with a bar."""
    return sorted(re.findall(r"\{\w*\}|<[^>]+>|\b[A-Z]+(?:_[A-Z0-9]+)+\b", text))


def main() -> None:
    """Update the files, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        sys.path += [f"{application.pkgDataPath()}/python/plugins", str(REPOSITORY)]
        from processing.core.Processing import Processing

        Processing.initialize()
        texts, wrong = spoken(), []
        for language in LANGUAGES:
            path = PLUGIN / "i18n" / f"slum_extractor_{language}.ts"
            known = read(path)
            if options.check:
                wrong += faults(language, texts, known)
            else:
                write(path, language, texts, known)
        application.exitQgis()
    print(f"{len(texts)} texts in {len(LANGUAGES)} languages", *wrong, sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

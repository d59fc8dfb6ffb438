"""Writes ``docs/tools.md``, the page behind every Help button, from the tools themselves: run with QGIS's Python."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

REPOSITORY = Path(__file__).resolve().parent.parent
TARGET = REPOSITORY / "docs" / "tools.md"

INTRODUCTION = """# The tools

Made from the tools' own texts by `scripts/make_tool_docs.py`; do not edit. Every tool is in the Processing toolbox
under *Slum Extractor*, in the model designer, and on the command line as `qgis_process run slumextractor:<id> --
NAME=value …`.
A parameter that is not given has its default; one without a default and marked *optional* may stay empty.
"""


def page(tools: list[QgsProcessingAlgorithm]) -> Iterator[str]:
    """Yield the page's lines."""
    yield INTRODUCTION
    for tool in tools:
        yield f'<a id="{tool.name()}"></a>\n\n## {tool.displayName()}\n\n`slumextractor:{tool.name()}`\n'
        yield _markdown(tool.shortHelpString())
        yield "\n| parameter | what it is | values | default |\n|---|---|---|---|"
        yield from map(_row, tool.parameterDefinitions())
        yield ""


def _row(parameter: QgsProcessingParameterDefinition) -> str:
    flags = QgsProcessingParameterDefinition.Flag
    marks = [name for flag, name in ((flags.FlagAdvanced, "advanced"), (flags.FlagOptional, "optional"))
             if parameter.flags() & flag]
    values = ", ".join(parameter.options()) if parameter.type() == "enum" else parameter.type()
    default = "" if parameter.defaultValue() is None else f"`{parameter.defaultValue()}`"
    text = ". ".join(filter(None, (parameter.description(), parameter.help())))
    remark = f" *({', '.join(marks)})*" if marks else ""
    return f"| `{parameter.name()}` | {text}{remark} | {values} | {default} |"


def _markdown(html: str) -> str:
    for pattern, text in ((r"</?i>", "*"), (r"</?b>", "**"), (r"&gt;", ">"), (r"</?(p|html|body)>|<br>", "\n")):
        html = re.sub(pattern, text, html)
    return re.sub(r"<[^>]+>", "", re.sub(r"\n\s*\n+", "\n\n", html)).strip()


def main() -> None:
    """Write the page."""
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(REPOSITORY)]
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import TOOLS, register

    Processing.initialize()
    provider = register()
    tools = [provider.algorithm(tool.ID) for tool in TOOLS]
    TARGET.write_text("\n".join(page(tools)), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()

"""Writes ``docs/tools``, a page behind every Help button, from the tools themselves: run with QGIS's Python."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingProvider

REPOSITORY = Path(__file__).resolve().parent.parent
FOLDER = REPOSITORY / "docs" / "tools"

INTRODUCTION = """# The tools

These pages are made from the tools' own texts by `scripts/make_tool_docs.py`. Every tool is in the Processing toolbox
under *Slum Extractor*, in the model designer, and on the command line as `qgis_process run slumextractor:<id> --
NAME=value …`.
A parameter that is not given has its default; one without a default and marked *optional* may stay empty.
"""

MODELS = """
## Graphical models

They come with the plugin and stand with the tools. Open one in the model designer to see its steps or to change a copy.

| model | id | steps |
|---|---|---|"""


def pages(provider: QgsProcessingProvider, tools: list[str], models: list[str]) -> dict[str, str]:
    """Return the text of every page by its file's name: one a tool, and the list of them all.

    Args:
        provider: the provider, its models loaded.
        tools: ids of the tools in the order of the work.
        models: ids of the graphical models.
    """
    found = [provider.algorithm(tool) for tool in tools]
    texts = {f"{tool.name()}.md": "\n".join(_page(tool)) for tool in found}
    rows = [INTRODUCTION, *_groups(found), MODELS, *(_model(provider.algorithm(model)) for model in models), ""]
    return {"index.md": "\n".join(rows), **texts}


def _groups(tools: list[QgsProcessingAlgorithm]) -> Iterator[str]:
    for group in dict.fromkeys(tool.group() for tool in tools):
        yield f"\n## {group}\n\n| tool | id | what it does |\n|---|---|---|"
        for tool in tools:
            if tool.group() == group:
                first = _markdown(tool.shortHelpString()).split("\n")[0]
                yield f"| [{tool.displayName()}]({tool.name()}.md) | `{tool.name()}` | {first} |"


def _model(model: QgsProcessingAlgorithm) -> str:
    steps = [step.algorithm() for step in model.childAlgorithms().values()]
    names = ", ".join(f"[{step.displayName()}]({step.name()}.md)" for step in _in_order(model, steps))
    return f"| {model.displayName().partition(' (')[0]} | `{model.name()}` | {names} |"


def _in_order(model: QgsProcessingAlgorithm, steps: list[QgsProcessingAlgorithm]) -> list[QgsProcessingAlgorithm]:
    """Return a model's steps in the order in which they run, which is by how many others each waits for."""
    waits = {
        child.algorithm().name(): len(model.dependsOnChildAlgorithms(name))
        for name, child in model.childAlgorithms().items()
    }
    return sorted(steps, key=lambda step: waits[step.name()])


def _page(tool: QgsProcessingAlgorithm) -> Iterator[str]:
    yield f"# {tool.displayName()}\n\n`slumextractor:{tool.name()}`, in the group *{tool.group()}*\n"
    yield _markdown(tool.shortHelpString())
    yield "\n## Parameters\n\n| parameter | what it is | values | default |\n|---|---|---|---|"
    yield from map(_row, tool.parameterDefinitions())
    yield ""


def _row(parameter: QgsProcessingParameterDefinition) -> str:
    flags = QgsProcessingParameterDefinition.Flag
    marks = [
        name
        for flag, name in ((flags.FlagAdvanced, "advanced"), (flags.FlagOptional, "optional"))
        if parameter.flags() & flag
    ]
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
    """Write the pages, and remove those of tools that are gone."""
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(REPOSITORY)]
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import MODELS, TOOLS, load_model, register

    Processing.initialize()
    provider = register()
    models = [load_model(str(path)).name() for path in MODELS]
    texts = pages(provider, [tool.JOB.ID for tool in TOOLS], models)
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.md"):
        path.unlink()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()

"""The pages behind the Help buttons, made on this computer from the tools' own texts, in QGIS's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QUrl

from ..about import help_url, metadata
from ..formats.html_page import Html, page, paragraph, section, table
from ..translation import language, tr

_FLAG = QgsProcessingParameterDefinition.Flag

#: Of texts of several paragraphs: a little air, and lines that can be read.
_STYLE = "main p { max-width: 70ch } td, th { vertical-align: top } .wide tbody th { white-space: normal; width: 25% }"


def help_page(tool: QgsProcessingAlgorithm) -> str:
    """Write the page of a tool and return its address; that of the page on the web where none can be written."""
    return _written(tool.name(), _page(tool)) or help_url(f"tools/{tool.name()}.html")


def index_page(tools: Iterable[QgsProcessingAlgorithm]) -> str:
    """Write the list of all tools, with their pages, and return its address as :func:`help_page` does."""
    tools = sorted(tools, key=lambda tool: tool.group())
    for tool in tools:
        help_page(tool)
    text = page("Slum Extractor", _groups(tools), subtitle=tr("The tools"), language=language(), style=_STYLE)
    return _written("index", text) or help_url("index.html")


def _written(name: str, text: str) -> str:
    path = Path(QgsApplication.qgisSettingsDirPath(), "slum_extractor", "help", language(), f"{name}.html")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return ""
    return QUrl.fromLocalFile(str(path)).toString()


def _page(tool: QgsProcessingAlgorithm) -> str:
    rows = [_row(each) for each in tool.parameterDefinitions()]
    head = (tr("Parameter"), tr("What it is"), tr("Default"), tr("Name in scripts"))
    links = (f'<a href="index.html">{escape(tr("All tools"))}</a>', _online(f"tools/{tool.name()}.html"))
    return page(
        tool.displayName(),
        [
            tool.shortHelpString(),
            section(tr("Parameters"), table(head, rows, tr("Parameters of the tool"))),
            f"<p>{' · '.join(links)}</p>",
        ],
        subtitle=f"slumextractor:{tool.name()}",
        language=language(),
        style=_STYLE,
    )


def _row(parameter: QgsProcessingParameterDefinition) -> tuple[object, ...]:
    marks = [
        text
        for flag, text in ((_FLAG.FlagOptional, tr("optional")), (_FLAG.FlagAdvanced, tr("advanced")))
        if parameter.flags() & flag
    ]
    texts = [
        parameter.help(),
        ", ".join(parameter.options()) if parameter.type() == "enum" else "",
        f"({', '.join(marks)})" if marks else "",
    ]
    default = parameter.defaultValue()
    shown = "" if default is None else str(default)
    return (
        parameter.description(),
        Html("<br>".join(escape(each) for each in texts if each)),
        shown,
        Html(f"<code>{escape(parameter.name())}</code>"),
    )


def _groups(tools: list[QgsProcessingAlgorithm]) -> Iterator[str]:
    for group in dict.fromkeys(tool.group() for tool in tools):
        items = (
            f'<li><a href="{tool.name()}.html">{escape(tool.displayName())}</a></li>'
            for tool in tools
            if tool.group() == group
        )
        yield section(group, f"<ul>{''.join(items)}</ul>")
    text = tr("Guides, examples and measurements are on the website of Slum Extractor {}, which needs the internet.")
    yield paragraph(text.format(metadata("version")), "note")
    yield f"<p>{_online('index.html')}</p>"


def _online(name: str) -> str:
    return f'<a href="{escape(help_url(name))}">{escape(tr("On the website"))}</a>'

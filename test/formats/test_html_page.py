"""The shell of the reports: whole by itself, closed to strangers' text, and said to a screen reader too."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from slum_extractor_plugin.formats.html_page import (
    Html,
    facts,
    figure,
    legend,
    page,
    paragraph,
    picture,
    section,
    swatch,
    table,
    tiles,
    write_page,
)

EVIL = "</style></p><script>alert(1)</script>\"'&"
VOID = {"meta", "img", "br", "hr"}


class Balanced(HTMLParser):
    """The tags and text of a page, whose tags must close in order."""

    def __init__(self, text: str):
        super().__init__()
        self.open, self.seen, self.text = [], [], ""
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def everything(text: str) -> list[str]:
    return [
        section(text, paragraph(text, "bad"), facts({text: text}), tiles([(text, text, text)])),
        table((text, "n"), [(text, 1), (text, swatch((1, 2, 3)))], text, foot=(text, 3)),
        figure(picture(b"\x89PNG\r\n\x1a\n", text), text),
        legend([((1, 2, 3), text)]),
    ]


def test_text_of_strangers_stays_text():
    shown = Balanced(page(EVIL, everything(EVIL), subtitle=EVIL, language=EVIL))
    assert not [tag for tag, _ in shown.seen if tag == "script"]
    assert shown.text.count("<script>alert(1)</script>") == 17  # each once, besides aria-label, alt and lang
    assert {"html", "main", "h1", "caption", "th", "img", "meta"} <= {tag for tag, _ in shown.seen}


def test_only_given_scripts_may_run():
    script = "document.title = 'ä'"
    text = page("t", [], scripts=[script])
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{digest}'" in text
    assert f"<script>{script}</script>" in text
    assert "script-src 'none'" in page("t", [])


def test_a_table_names_its_rows_and_columns_and_sets_numbers_right():
    rows = [("slum", "12.5 %", "8 a"), ("rest", -1, Html("<b>b</b>"))]
    shown = Balanced(table(("Class", "Share", "What"), rows, "Shares"))
    heads = [attributes for tag, attributes in shown.seen if tag == "th"]
    assert [head["scope"] for head in heads] == ["col", "col", "col", "row", "row"]
    assert [head.get("class") for head in heads[:3]] == [None, "number", None]
    assert ("div", {"class": "wide", "role": "region", "tabindex": "0", "aria-label": "Shares"}) in shown.seen


def test_only_pictures_are_pictures():
    assert 'src="data:image/jpeg;base64,/9j/' in picture(b"\xff\xd8\xff", "a")
    with pytest.raises(ValueError, match="only PNG and JPEG"):
        picture(b"<svg>", "a")


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, WCAG 2.2's definition."""

    def luminance(color: str) -> float:
        parts = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_text_is_readable_in_light_and_dark():
    style = page("t", [])
    themes = re.findall(r":root \{([^}]+--bad-shade[^}]+)\}", style)
    assert len(themes) == 2
    for theme in themes:
        colors = dict(re.findall(r"--([\w-]+): (#\w{6})", theme))
        grounds = [colors["paper"], colors["shade"]]
        for ink in ("ink", "soft", "accent"):
            assert all(contrast(colors[ink], ground) >= 4.5 for ground in grounds), ink
        assert contrast(colors["ink"], colors["good-shade"]) >= 4.5
        assert contrast(colors["ink"], colors["bad-shade"]) >= 4.5


def test_a_page_is_written_whatever_its_characters(tmp_path):
    write_page(tmp_path / "p.html", page("half \ud800", []))
    assert "<title>half ?</title>" in (tmp_path / "p.html").read_text(encoding="utf-8")

"""Texts that a spreadsheet would run, and names of languages."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slum_extractor_plugin.formats.html_page import page
from slum_extractor_plugin.formats.languages import language_tag
from slum_extractor_plugin.formats.spreadsheets import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\ta", "=cmd|'/c calc'!A0", "\uff1d1"])
def test_formulas_are_texts(text):
    assert guarded(text) == f"'{text}" and unguarded(guarded(text)) == text


def test_numbers_and_names_stay_as_they_are():
    for value in (-3.5, 7, None, "Dharavi", "Ward 3-4", "a=b", "'quoted'", ""):
        assert guarded(value) == value


@given(st.text(alphabet="'=+-@ab;|\t\n\r \"", max_size=9) | st.text(max_size=8))
def test_every_text_comes_back(text):
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a\t=1", "a\t'=1"),
        ("a|@x", "a|'@x"),
        ("a\n-1", "a\n'-1"),
        ('a; "=1', "a;' \"=1"),
        ("=1;=2;'=3", "'=1;'=2;''=3"),
        (" =1", "' =1"),
        ("a,=1", "a,=1"),
        ("\t=1", "'\t'=1"),
        ("a;b=1", "a;b=1"),
    ],
)
def test_a_part_after_another_separator_is_a_text_too(text, written):
    assert guarded(text) == written and unguarded(written) == text


@given(st.lists(st.text(alphabet="'=+-@a;|\t\n\r \",", max_size=9), min_size=1, max_size=4))
def test_no_reader_finds_a_formula_whatever_divides_its_lines(texts):
    """Python's own reader passes over quotation marks within a cell as spreadsheets do."""
    with io.StringIO(newline="") as file:
        csv.writer(file).writerow([guarded(text) for text in texts])
        lines = file.getvalue()
    assert next(csv.reader(io.StringIO(lines, newline=""))) == [guarded(text) for text in texts]
    for separator in ",;\t|":
        for row in csv.reader(io.StringIO(lines, newline=""), delimiter=separator):
            for cell in row:
                assert not cell.lstrip().startswith(("=", "+", "-", "@")), (separator, cell)


def test_a_long_text_takes_no_long_time():
    text = "\t" * 200_000 + "'" * 200_000 + " " * 200_000
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        ("C", "en"),
        ("POSIX", "en"),
        ("", "en"),
        ("sr@latin", "sr-Latn"),
        ("pt_BR", "pt-BR"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("zh-Hans", "zh-Hans"),
        ("zh_Hant_TW", "zh-Hant-TW"),
        ("en", "en"),
        ("de_AT@euro", "de-AT"),
        ("C.UTF-8", "en"),
        ("es_419", "es-419"),
        ('"><script>', "en"),
        (None, "en"),
        ("ca@valencia", "ca"),
        ("uz@Cyrillic", "uz-Cyrl"),
    ],
)
def test_a_locale_becomes_a_tag_that_browsers_know(locale, tag):
    assert language_tag(locale) == tag
    assert f'<html lang="{tag}">' in page("x", [], language=locale)

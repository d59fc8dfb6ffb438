"""Texts that a spreadsheet would run, and names of languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slum_extractor_plugin.formats.html_page import page
from slum_extractor_plugin.formats.languages import language_tag
from slum_extractor_plugin.formats.spreadsheets import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A0", "\uff1d1"])
def test_formulas_are_texts(text):
    assert guarded(text) == f"'{text}" and unguarded(guarded(text)) == text


def test_numbers_and_names_stay_as_they_are():
    for value in (-3.5, 7, None, "Dharavi", "Ward 3-4", "a=b", "'quoted'", ""):
        assert guarded(value) == value


@given(st.text(alphabet="'=+-@ab", max_size=6) | st.text(max_size=8))
def test_every_text_comes_back(text):
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(("locale", "tag"), [
    ("C", "en"), ("POSIX", "en"), ("", "en"), ("sr@latin", "sr-Latn"), ("pt_BR", "pt-BR"), ("pt_BR.UTF-8", "pt-BR"),
    ("zh-Hans", "zh-Hans"), ("zh_Hant_TW", "zh-Hant-TW"), ("en", "en"), ("de_AT@euro", "de-AT"), ("C.UTF-8", "en"),
    ("es_419", "es-419"), ('"><script>', "en"), (None, "en"), ("ca@valencia", "ca"), ("uz@Cyrillic", "uz-Cyrl"),
])
def test_a_locale_becomes_a_tag_that_browsers_know(locale, tag):
    assert language_tag(locale) == tag
    assert f'<html lang="{tag}">' in page("x", [], language=locale)

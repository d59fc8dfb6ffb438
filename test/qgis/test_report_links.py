"""What the message bar says when a report is opened from the Results Viewer, which is silent without a browser."""

from __future__ import annotations

import importlib
import time
from types import SimpleNamespace

import pytest


@pytest.fixture
def window(provider, monkeypatch):
    """QGIS's window with the Results Viewer and the links watched; nothing is opened."""
    from processing.core.ProcessingResults import resultsList
    from qgis.PyQt.QtWidgets import QMainWindow

    from slum_extractor_plugin.algorithms import report_links

    module, opened = importlib.import_module("processing.gui.ResultsDock"), []
    nowhere = SimpleNamespace(openUrl=lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(module, "QDesktopServices", nowhere)
    monkeypatch.setattr(report_links, "QDesktopServices", nowhere)
    main, said = QMainWindow(), []
    iface = SimpleNamespace(
        mainWindow=lambda: main, messageBar=lambda: SimpleNamespace(pushMessage=lambda *message: said.append(message))
    )
    links = report_links.ReportLinks(iface, provider)
    dock = module.ResultsDock()
    dock.setParent(main)
    yield SimpleNamespace(iface=iface, dock=dock, said=said, opened=opened, add=resultsList.addResult)
    resultsList.resultAdded.disconnect(dock.addResult)
    links.stop()


def add(window, name: str, path: str) -> None:
    from qgis.PyQt.QtGui import QIcon

    window.add(QIcon(), name, time.localtime(), path)


def test_an_opened_report_says_where_it_is(window, tmp_path):
    page = str(tmp_path / "accuracy.html")
    add(window, "Accuracy report", page)
    tree = window.dock.treeResults
    tree.itemDoubleClicked.emit(tree.currentItem(), 0)
    assert window.opened == [page] and page in window.said[-1][1]
    from qgis.PyQt.QtCore import QUrl

    window.dock.txtDescription.anchorClicked.emit(QUrl.fromLocalFile(page))
    assert window.opened == [page, page] and len(window.said) == 2


def test_pages_of_other_tools_are_let_be(window, tmp_path):
    add(window, "Histogram", str(tmp_path / "other.html"))
    window.dock.treeResults.itemDoubleClicked.emit(window.dock.treeResults.currentItem(), 0)
    assert window.opened and not window.said


def test_an_opened_help_page_says_where_it_is(window, tmp_path):
    from slum_extractor_plugin.algorithms.report_links import open_page

    open_page(window.iface, (tmp_path / "index.html").as_uri())
    assert window.opened == [str(tmp_path / "index.html")] and window.opened[0] in window.said[0][1]


def test_markup_in_the_path_of_a_page_is_text(window):
    from slum_extractor_plugin.algorithms.report_links import say_where

    say_where(window.iface, "/a<img src=x>/page.html")
    assert "<img" not in window.said[0][1] and "&lt;img src=x&gt;" in window.said[0][1]

"""What QGIS starts: registers the provider and, where there is a window, the menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAction, QPushButton

from .algorithms.drawing import DrawingPanel, dock_beside
from .algorithms.label_group import LabelGroupGuard
from .provider import MODELS, SlumExtractorProvider, help_index, model_to_edit, register
from .runtime.interpreter import complete_environments, is_complete, other_environments
from .runtime.process import SPARES
from .start_here import StartHere, open_step, open_tool, step_icon
from .translation import tr

if TYPE_CHECKING:
    from .algorithms.report_links import ReportLinks

MENU = "Slum Extractor"


class SlumExtractorPlugin:
    """The plugin as QGIS knows it; ``iface`` is None in ``qgis_process``."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: SlumExtractorProvider | None = None
        self._actions: list[QAction] = []
        self._panel: StartHere | None = None
        self._guard: LabelGroupGuard | None = None
        self._links: ReportLinks | None = None

    def initProcessing(self) -> None:
        """Register the provider; all that ``qgis_process`` calls."""
        self._provider = register()

    def initGui(self) -> None:
        """Register the provider and add the menu."""
        self.initProcessing()
        SPARES.wanted = True
        for title, picture, action in (
            (tr("Start here…"), "slumextractor", self._start_here),
            *((title, name, partial(self._open_step, name)) for name, title in self._steps()),
            (tr("Open the extraction chain in the model designer"), "extractslums", self._open_model),
            (tr("Install the deep learning engine…"), "installengine", lambda: open_tool("installengine")),
            (tr("Check the deep learning engine…"), "checkengine", lambda: open_tool("checkengine")),
            (tr("Help"), "slumextractor", self._open_help),
        ):
            self._add_action(title, picture, action)
        self._iface.addToolBarIcon(self._actions[0])
        from .algorithms.report_links import ReportLinks  # QGIS's Processing may be loaded after the plugin's module

        self._guard = LabelGroupGuard(QgsProject.instance(), self._iface)
        self._links = ReportLinks(self._iface, self._provider)
        self._tell_of_update()

    @staticmethod
    def _steps() -> tuple[tuple[str, str], ...]:
        """Return the steps of the work in its order, with their titles in the menu."""
        return (
            ("labels", tr("Draw labels…")),
            ("exporttrainingdatafordeeplearning", tr("Export training data…")),
            ("traindeeplearningmodel", tr("Train a model…")),
            ("extractslums", tr("Extract slums…")),
            ("test_areas", tr("Draw test areas…")),
            ("computeaccuracyforpixelclassification", tr("Check the accuracy…")),
            ("trackslumgrowth", tr("Track growth…")),
        )

    def unload(self) -> None:
        """Take everything away that was added."""
        SPARES.wanted = False
        SPARES.let_go()
        self._iface.removeToolBarIcon(self._actions[0])
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
        self._actions.clear()
        if self._guard is not None:
            self._guard.stop()
            self._guard = None
        if self._links is not None:
            self._links.stop()
            self._links = None
        self._remove_panels()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _add_action(self, title: str, picture: str, triggered: Callable[[], None]) -> None:
        action = QAction(step_icon(picture), title, self._iface.mainWindow())
        action.triggered.connect(lambda *_: triggered())
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def _tell_of_update(self) -> None:
        """Say so when the plugin was updated and needs an engine with other packages than the one that is there."""
        if complete_environments() or not any(map(is_complete, other_environments())):
            return
        bar = self._iface.messageBar()
        message = bar.createMessage(MENU, tr("This version needs newer packages in its deep learning engine."))
        button = QPushButton(tr("Install"), message)
        button.clicked.connect(lambda: open_tool("installengine"))
        message.layout().addWidget(button)
        bar.pushWidget(message, Qgis.MessageLevel.Info)

    def _start_here(self) -> None:
        if self._panel is None:
            self._panel = StartHere(self._iface)
            dock_beside(self._iface.mainWindow(), self._panel)
        self._panel.show()
        self._panel.raise_()

    def _remove_panels(self) -> None:
        window = self._iface.mainWindow()
        for panel in (*window.findChildren(StartHere), *window.findChildren(DrawingPanel)):
            window.removeDockWidget(panel)
            panel.deleteLater()
        self._panel = None

    def _open_step(self, name: str) -> None:
        open_step(self._iface, self._iface.mainWindow(), name)

    def _open_help(self) -> None:
        from .algorithms.report_links import open_page

        open_page(self._iface, help_index())

    def _open_model(self) -> None:
        from processing.modeler.ModelerDialog import ModelerDialog

        designer = ModelerDialog.create(model_to_edit(str(MODELS[0])))
        designer.show()

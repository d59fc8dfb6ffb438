"""QGIS's dialog of a tool, with hints and check boxes of ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtWidgets import QWidget

from ..jobs.job import Entry
from .hints import Hints
from .parts import without_parts
from .proposals import Proposals
from .rows import fold_away, put_checks_beside, put_short_beside
from .selections import Selections

#: Width and height of a dialog, for a screen of 1366 x 768; QGIS restores what a user has made of it as it is shown.
_SIZE = 1000, 690


class ToolDialog(AlgorithmDialog):
    """QGIS's own dialog, in which hints show what follows from what was chosen."""

    def __init__(self, tool: QgsProcessingAlgorithm, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        self._layers = [entry.id for entry in entries if entry.about.kind in ("layer", "layers")]
        self._selections: Selections | None = None  # QGIS asks for parameters while it makes the dialog
        super().__init__(tool, parent=parent)
        fold_away(self.mainWidget().wrappers, entries)
        put_short_beside(self.mainWidget().wrappers, entries)
        put_checks_beside(self.mainWidget().wrappers, entries)
        Proposals(self, entries)
        Hints(self, entries)
        self._selections = Selections(self, entries)
        self.resize(*_SIZE)

    def createProcessingParameters(self, *flags: Any) -> dict[str, Any]:
        """Return the parameters of a run."""
        parameters = super().createProcessingParameters(*flags)
        return self._selections.applied(parameters) if self._selections else parameters

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """Show parameters of an earlier run."""
        super().setParameters(without_parts(parameters, self._layers, self.mainWidget().processing_context))
        if self._selections:
            self._selections.restore(parameters)

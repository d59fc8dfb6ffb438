"""The panel behind "Start here" in the plugin's menu: the engine's state, the steps of the work, a sample to try."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment, QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCommandLinkButton,
    QDockWidget,
    QGroupBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .about import icon
from .algorithms.drawing import DRAWINGS, plain_text, scrolled, start_drawing
from .algorithms.listener import engine_setting
from .errors import SlumExtractorError
from .runtime.interpreter import clean_environment, find_interpreter
from .sample_project import PROJECT, MakeSample, sample_folder
from .translation import tr

#: Asks an engine for its device; it takes seconds, since torch does.
_ASK_DEVICE = "import torch; print(torch.cuda.get_device_name(0) if torch.cuda.is_available() else 'CPU')"

#: Icons of the steps that are not tools.
_ICONS = {"labels": "showtrainingdata", "test_areas": "suggestlabels"}

#: Pixels above and below the two lines of a step.
_AROUND_TEXT = 17


class StartHere(QDockWidget):
    """What a person meets first; it opens the tools and keeps nothing."""

    def __init__(self, iface: Any) -> None:
        """Make the panel; it is shown beside the map."""
        super().__init__(tr("Slum Extractor: start here"), iface.mainWindow())
        self._iface = iface
        self._device: QProcess | None = None
        self._task: MakeSample | None = None
        self.setObjectName("slum_extractor_start_here")
        column = QVBoxLayout()
        for part in (self._engine(), self._steps(), self._sample()):
            column.addWidget(part)
        self.setWidget(scrolled(column))
        self.show_engine()

    def _engine(self) -> QGroupBox:
        box = QGroupBox(tr("Deep learning engine"))
        column = QVBoxLayout(box)
        self._state = plain_text("")
        column.addWidget(self._state)
        row = QHBoxLayout()
        column.addLayout(row)
        self._install, self._check = (QPushButton(icon(tool), "") for tool in ("installengine", "checkengine"))
        self._install.setText(tr("Install…"))
        self._check.setText(tr("Check…"))
        for button, tool in ((self._install, "installengine"), (self._check, "checkengine")):
            button.setObjectName(tool)
            button.clicked.connect(lambda *_, tool=tool: self._open_engine_tool(tool))
            row.addWidget(button)
        return box

    def _steps(self) -> QGroupBox:
        box = QGroupBox(tr("From an image to slums on a map"))
        layout = QVBoxLayout(box)
        layout.setSpacing(0)
        for tool, title, text in (
            (
                "labels",
                tr("0. Draw labels"),
                tr("Make layers for slums and a study area, and draw the slums of an image."),
            ),
            (
                "exporttrainingdatafordeeplearning",
                tr("1. Export training data"),
                tr("Cut an image and the outlines of its slums into chips."),
            ),
            ("traindeeplearningmodel", tr("2. Train a model"), tr("Train a U-Net on the chips.")),
            (
                "extractslums",
                tr("3. Extract slums"),
                tr("Classify this image, or one of another date, and get polygons."),
            ),
            (
                "test_areas",
                tr("4. Draw test areas"),
                tr("Outline a few places that the model was not trained on, and all slums in them."),
            ),
            (
                "computeaccuracyforpixelclassification",
                tr("5. Check the accuracy"),
                tr("Compare the result with what is true in the test areas."),
            ),
            ("trackslumgrowth", tr("6. Track growth"), tr("Compare dates, on a map, in a table and on a dashboard.")),
        ):
            layout.addWidget(_step(tool, title, text, lambda *_, tool=tool: open_step(self._iface, self, tool)))
        layout.addWidget(plain_text(tr("Each step fills in what the steps before have made.")))
        return box

    def _sample(self) -> QGroupBox:
        box = QGroupBox(tr("No data yet?"))
        layout = QVBoxLayout(box)
        text = tr(
            "The sample project is a small city that does not exist, on two dates, with the true outlines of its "
            "slums. It is made on this computer in about half a minute, in {} (17 MB)."
        )
        layout.addWidget(plain_text(text.format(sample_folder())))
        self._open = QPushButton(tr("Open sample project"))
        self._open.setObjectName("sample")
        self._open.clicked.connect(self.open_sample)
        self._bar = QProgressBar()
        self._bar.hide()
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._bar, 1)
        row.addStretch()
        layout.addLayout(row)
        return box

    def show_engine(self) -> None:
        """Say whether there is an engine, and ask it for its device."""
        try:
            python = find_interpreter(engine_setting())
        except SlumExtractorError as error:
            self._say_state(str(error), installed=False)
            return
        self._say_state(tr("It is installed. Looking for its device…"), installed=True)
        self._device = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in clean_environment().items():
            environment.insert(name, value)
        self._device.setProcessEnvironment(environment)
        self._device.finished.connect(self._show_device)
        self._device.errorOccurred.connect(self._show_device)
        self._device.start(str(python), ["-I", "-c", _ASK_DEVICE])

    def _show_device(self, *_: object) -> None:
        device = bytes(self._device.readAllStandardOutput()).decode("utf-8", "replace").strip()
        if device:
            self._say_state(tr("It is installed and computes on: {}.").format(device), installed=True)
        else:
            self._say_state(tr("It is installed but does not start. Check it, or install it again."), installed=False)

    def _say_state(self, text: str, installed: bool) -> None:
        self._state.setText(text)
        self._install.setDefault(not installed)

    def _open_engine_tool(self, tool: str) -> None:
        open_tool(tool)
        self.show_engine()

    def open_sample(self) -> None:
        """Open the sample project, which is made first if it is not there."""
        if (sample_folder() / PROJECT).exists():
            self._show_sample("")
            return
        self._task = MakeSample(sample_folder(), self._show_sample)
        self._task.progressChanged.connect(lambda percent: self._bar.setValue(round(percent)))
        self._open.setEnabled(False)
        self._bar.show()
        QgsApplication.taskManager().addTask(self._task)

    def _show_sample(self, fault: str) -> None:
        self._open.setEnabled(True)
        self._bar.hide()
        if fault:
            self._iface.messageBar().pushWarning("Slum Extractor", escape(fault))
        elif self._iface.addProject(str(sample_folder() / PROJECT)):
            self._iface.mapCanvas().zoomToFullExtent()
            self.raise_()


def open_step(iface: Any, parent: QWidget, name: str) -> None:
    """Open a tool, or layers to draw into, by the name of the step."""
    if name in DRAWINGS:
        start_drawing(iface, parent, name)
    else:
        open_tool(name)


def step_icon(name: str) -> QIcon:
    """Return the icon of a step."""
    return icon(_ICONS.get(name, name))


def _step(name: str, title: str, text: str, clicked: Callable[..., None]) -> QCommandLinkButton:
    button = QCommandLinkButton(title, text)
    button.setObjectName(name)
    button.setIcon(step_icon(name))
    button.setIconSize(QSize(28, 28))
    button.setMinimumHeight(2 * button.fontMetrics().height() + _AROUND_TEXT)  # or a low window cuts the text off
    button.clicked.connect(clicked)
    return button


def open_tool(tool: str) -> None:
    """Open a tool's dialog, and wait until it is closed."""
    import processing

    processing.execAlgorithmDialog(f"slumextractor:{tool}")

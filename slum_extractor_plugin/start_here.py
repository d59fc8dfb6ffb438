"""The window behind "Start here" in the plugin's menu: the engine's state, the steps of the work, a sample to try."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCommandLinkButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .about import icon
from .algorithms.handover import Handover
from .algorithms.label_layers import Purpose, add_label_layers, ground_truth, hide_results, labels, make_label_layers
from .algorithms.listener import engine_setting
from .errors import SlumExtractorError
from .layers.named import file_of
from .runtime.interpreter import clean_environment, find_interpreter
from .sample_project import PROJECT, MakeSample, sample_folder
from .translation import tr

#: Asks an engine for its device; it takes seconds, since torch does.
_ASK_DEVICE = "import torch; print(torch.cuda.get_device_name(0) if torch.cuda.is_available() else 'CPU')"

#: Steps in which a person draws -> the purpose.
_DRAWINGS: dict[str, Callable[[], Purpose]] = {"labels": labels, "test_areas": ground_truth}

#: Icons of the steps that are not tools.
_ICONS = {"labels": "showtrainingdata", "test_areas": "suggestlabels"}

#: Pixels above and below the two lines of a step.
_AROUND_TEXT = 17


class StartHere(QDialog):
    """What a person meets first; it opens the tools and keeps nothing."""

    def __init__(self, iface: Any) -> None:
        """Make the window over QGIS's main window."""
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._device: QProcess | None = None
        self._task: MakeSample | None = None
        self.setObjectName("slum_extractor_start_here")
        self.setWindowTitle(tr("Slum Extractor: start here"))
        self.setWindowIcon(icon("slumextractor"))
        layout = QVBoxLayout(self)
        for part in (self._engine(), self._steps(), self._sample()):
            layout.addWidget(part)
        layout.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(640, 720)
        self.show_engine()

    def _engine(self) -> QGroupBox:
        box = QGroupBox(tr("Deep learning engine"))
        row = QHBoxLayout(box)
        self._state = _text("")
        row.addWidget(self._state, 1)
        self._install, self._check = (QPushButton(icon(tool), "") for tool in ("installengine", "checkengine"))
        self._install.setText(tr("Install…"))
        self._check.setText(tr("Check…"))
        for button, tool in ((self._install, "installengine"), (self._check, "checkengine")):
            button.setObjectName(tool)
            button.setAutoDefault(False)
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
            ("extractslums", tr("3. Extract slums"), tr("Classify the image of another year, and get polygons.")),
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
        layout.addWidget(_text(tr("Each step fills in what the steps before have made.")))
        return box

    def _sample(self) -> QGroupBox:
        box = QGroupBox(tr("No data yet?"))
        layout = QVBoxLayout(box)
        text = tr(
            "The sample project is a small city that does not exist, on two dates, with the true outlines of its "
            "slums. It is made on this computer in about half a minute, in {} (17 MB)."
        )
        layout.addWidget(_text(text.format(sample_folder())))
        self._open = QPushButton(tr("Open sample project"))
        self._open.setObjectName("sample")
        self._open.setAutoDefault(False)
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
    if name in _DRAWINGS:
        _draw(iface, parent, _DRAWINGS[name]())
    else:
        open_tool(name)


def step_icon(name: str) -> QIcon:
    """Return the icon of a step."""
    return icon(_ICONS.get(name, name))


def _draw(iface: Any, parent: QWidget, purpose: Purpose) -> None:
    """Make, or open, layers to draw slums into beside the image, and say how to draw them well."""
    image = _image(iface)
    proposed = Path(Handover(QgsProject.instance()).folder or (_folder_of(image) if image else Path.home()))
    path, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Where to keep what is drawn"),
        str(proposed / purpose.file),
        tr("GeoPackage (*.gpkg)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not path:
        return
    target = Path(path).with_suffix(".gpkg")
    crs = image.crs() if image else QgsProject.instance().crs()
    try:
        make_label_layers(target, crs)
    except SlumExtractorError as error:
        iface.messageBar().pushWarning("Slum Extractor", escape(str(error)))
        return
    slums, area = add_label_layers(target, image.name() if image else "", purpose)
    if purpose == ground_truth():
        hide_results(QgsProject.instance())
    iface.setActiveLayer(area if purpose == ground_truth() else slums)
    iface.actionAddFeature().trigger()
    _show_advice(parent, purpose)


def _advice(purpose: Purpose) -> Sequence[str]:
    """Return how to draw well, in five lines."""
    if purpose == ground_truth():
        return (
            tr("First draw ten test areas or more: squares of 200 m, at places chosen by chance, not by the result."),
            tr("Draw every slum in them; areas without slums count too."),
            tr("Draw by what the image shows; the results are hidden."),
            tr("Leave out places that the model was trained on."),
            tr("Save with the pencil in the toolbar, for both layers."),
        )
    return (
        tr("Draw every slum inside the study area: what is not drawn there is learned as not slum."),
        tr("Follow the outer edge of the roofs; leave out wide roads, water and empty ground."),
        tr("Draw at the scale of the cells: zoom in until roofs can be told apart."),
        tr("Label several parts of the city, also parts without any slum."),
        tr("Save with the pencil in the toolbar; give doubtful slums low confidence."),
    )


def _how_to_draw(purpose: Purpose) -> str:
    """Return what to click."""
    if purpose == ground_truth():
        text = tr(
            "Click the corners of an area; a right-click closes its outline. Then choose the layer {} in the panel, "
            "press Add Polygon Feature (Ctrl+.), and draw every slum in the areas."
        )
        return text.format(purpose.slums)
    text = tr(
        "Click the corners of a slum; a right-click closes its outline and opens its form. Then choose the layer {} in "
        "the panel, press Add Polygon Feature (Ctrl+.), and draw around the ground where you have drawn every slum."
    )
    return text.format(purpose.area)


def _show_advice(parent: QWidget, purpose: Purpose) -> None:
    """Say how to draw well."""
    box = QMessageBox(
        QMessageBox.Icon.Information,
        tr("How to draw well"),
        _how_to_draw(purpose),
        QMessageBox.StandardButton.Ok,
        parent,
    )
    box.setInformativeText("\n".join(f"• {line}" for line in _advice(purpose)))
    box.setObjectName("slum_extractor_advice")
    box.open()


def _image(iface: Any) -> QgsRasterLayer | None:
    """Return the image that is chosen in the layer panel, otherwise the first of the project."""
    active = iface.activeLayer()
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    return active if isinstance(active, QgsRasterLayer) else next(iter(layers), None)


def _folder_of(image: QgsRasterLayer) -> Path:
    folder = Path(file_of(image)).parent if file_of(image) else Path.home()
    return folder if os.access(folder, os.W_OK) else Path.home()


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


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # paths and an engine's words may look like markup
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

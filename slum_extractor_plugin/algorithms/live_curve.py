"""The curves of a training run below its log, drawn as its epochs end: loss, and IoU on the validation chips."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from ..translation import tr

#: Colours that colour-blind readers tell apart (Okabe and Ito), for light and for dark windows.
_LIGHT, _DARK = ("#0072b2", "#d55e00"), ("#56b4e9", "#e69f00")

#: Styles of the lines, so that they can be told from one another without colours too.
_STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)

#: Pixels of a plot: its least height, and the space around its lines.
_HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 150, 44, 10, 24, 20

#: Widths of the lines and of the dots of epochs, and the length of a line in the legend, in pixels.
_LINE, _DOT, _SAMPLE = 2, 2.5, 20


class Epochs(QObject):
    """Carries the figures of epochs from the thread of a run to the window; it may outlive the dialog."""

    came = pyqtSignal(dict)

    def send(self, figures: dict[str, float]) -> None:
        """Send the figures of an epoch. Unlike the signal, this method keeps its object alive for whoever holds it."""
        self.came.emit(figures)


class LiveCurve(QWidget):
    """Shows the epochs of one run after the other; hidden until the first one ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("live_curve")
        self.history: list[dict[str, float]] = []
        self._loss = _Plot(tr("Loss"), (("train_loss", tr("training")), ("valid_loss", tr("validation"))))
        self._iou = _Plot(tr("IoU"), (("iou", tr("validation")),), 1.0)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        plots = QHBoxLayout()
        for plot in (self._loss, self._iou):
            plots.addWidget(plot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(plots)
        layout.addWidget(self._text)
        self.hide()

    def add(self, figures: dict[str, float]) -> None:
        """Show one more epoch; one that does not come after the last begins another run."""
        if self.history and figures["epoch"] <= self.history[-1]["epoch"]:
            self.history.clear()
        self.history.append(figures)
        self._iou.setVisible(any("iou" in each for each in self.history))
        for plot in (self._loss, self._iou):
            plot.show_epochs(self.history)
        self._text.setText(said(self.history))
        self.show()


def said(history: Sequence[dict[str, float]]) -> str:
    """Return the last epoch and the best so far as a line of text."""
    last = history[-1]
    number = f"{last['epoch']:g}"
    texts = [
        tr("Epoch {} of {}.").format(number, f"{last['epochs']:g}")
        if "epochs" in last
        else tr("Epoch {}.").format(number)
    ]
    if "valid_loss" in last:
        texts.append(tr("Validation loss {:.3g}.").format(last["valid_loss"]))
    measured = [each for each in history if "iou" in each]
    if measured:
        best = max(measured, key=lambda each: each["iou"])
        texts.append(
            tr("IoU {:.3g}; the best so far is {:.3g}, in epoch {:g}.").format(
                measured[-1]["iou"], best["iou"], best["epoch"]
            )
        )
    return " ".join(texts)


class _Plot(QWidget):
    """One plot of figures by epoch."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]], top: float | None = None) -> None:
        """Take the title, keys and names of the lines, and where the upright axis ends if that is fixed."""
        super().__init__()
        self._title, self._lines, self._top = title, lines, top
        self._history: Sequence[dict[str, float]] = ()
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(title)

    def show_epochs(self, history: Sequence[dict[str, float]]) -> None:
        """Draw these epochs."""
        self._history = history
        self.update()

    def points(self, key: str) -> list[QPointF]:
        """Return where the epochs of a line are in the widget."""
        area, top, last = self._area(), self._highest(), self._last()
        return [
            QPointF(
                area.left() + area.width() * (each["epoch"] - 1) / max(1, last - 1),
                area.bottom() - area.height() * each[key] / top,
            )
            for each in self._history
            if key in each
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axes, the legend and the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_axes(painter)
        place = float(_LEFT)
        for key, name in self._lines:
            pen = self._pen(key)
            place = self._draw_legend(painter, pen, place, name if len(self._lines) > 1 else "")
            self._draw_line(painter, pen, self.points(key))
        painter.end()

    def _draw_axes(self, painter: QPainter) -> None:
        area, text = self._area(), self.palette().text().color()
        painter.setPen(text)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.topLeft())
        right = Qt.AlignmentFlag.AlignRight
        marks = ((area.bottom() - 8, "0"), (area.top() - 8, f"{self._highest():.3g}"))
        for level, number in marks:
            painter.drawText(QRectF(0, level, _LEFT - 4, 16), right | Qt.AlignmentFlag.AlignVCenter, number)
        below = QRectF(area.left(), area.bottom() + 2, area.width(), _BOTTOM - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "1")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("epoch"))
        painter.drawText(below, right, f"{self._last():g}")
        painter.drawText(QRectF(area.left(), 0, area.width(), _TOP - 6), right, self._title)

    def _draw_legend(self, painter: QPainter, pen: QPen, place: float, name: str) -> float:
        """Draw a sample of a line and its name above the plot; return where the next one begins."""
        if not name:
            return place
        middle = (_TOP - 6) / 2
        painter.setPen(pen)
        painter.drawLine(QPointF(place, middle), QPointF(place + _SAMPLE, middle))
        painter.setPen(self.palette().text().color())
        width = painter.fontMetrics().boundingRect(name).width() + 6
        painter.drawText(QRectF(place + _SAMPLE + 4, 0, width, _TOP - 6), Qt.AlignmentFlag.AlignVCenter, name)
        return place + _SAMPLE + 10 + width

    @staticmethod
    def _draw_line(painter: QPainter, pen: QPen, points: Sequence[QPointF]) -> None:
        painter.setPen(pen)
        for start, end in zip(points, points[1:]):
            painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)

    def _area(self) -> QRectF:
        return QRectF(_LEFT, _TOP, max(1, self.width() - _LEFT - _RIGHT), max(1, self.height() - _TOP - _BOTTOM))

    def _highest(self) -> float:
        values = [each[key] for each in self._history for key, _ in self._lines if key in each]
        return self._top or max((value for value in values if math.isfinite(value)), default=1.0) or 1.0

    def _last(self) -> float:
        """Return the epoch at the right end: the last of the run, where that is known."""
        return max((max(each["epoch"], each.get("epochs", 0)) for each in self._history), default=1)

    def _pen(self, key: str) -> QPen:
        """Return the look of a line: one for what was trained on, another for what was held out."""
        held_out = key != "train_loss"
        colours = _LIGHT if self.palette().window().color().lightness() > 127 else _DARK
        return QPen(QColor(colours[held_out]), _LINE, _STYLES[held_out])


def add_live_curve(dialog: QDialog) -> Any:
    """Put the curves below the log of a dialog (``processing.gui.AlgorithmDialog``), and return what feeds them."""
    curve = LiveCurve(dialog)
    log = dialog.findChild(QTextEdit, "txtLog")
    layout = log.parentWidget().layout() if log is not None else dialog.layout()
    layout.addWidget(curve)
    epochs = Epochs()
    epochs.came.connect(curve.add)
    return epochs

"""The curves below the log of a training run."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

EPOCHS = [
    {"epoch": 1, "epochs": 4, "train_loss": 0.8, "valid_loss": 0.7, "iou": 0.2},
    {"epoch": 2, "epochs": 4, "train_loss": 0.5, "valid_loss": 0.4, "iou": 0.6},
    {"epoch": 3, "epochs": 4, "train_loss": 0.4, "valid_loss": 0.5, "iou": 0.5},
]


@pytest.fixture
def dialog(provider):
    made = provider.algorithm("traindeeplearningmodel").create().createCustomParametersWidget(None)
    made.resize(900, 600)
    yield made
    made.close()


def curve(dialog):
    from qgis.PyQt.QtWidgets import QWidget

    return dialog.findChild(QWidget, "live_curve")


def test_epochs_of_a_run_on_another_thread_reach_the_dialog(dialog):
    """QGIS runs a copy of the dialog's algorithm on a thread of its own."""
    running = dialog.algorithm().create()
    listener = running.listener(QgsProcessingFeedback())
    thread = threading.Thread(target=lambda: [listener.epoch(figures) for figures in EPOCHS])
    thread.start()
    thread.join()
    assert not curve(dialog).history  # it waits for the window's own thread
    QCoreApplication.processEvents()
    assert curve(dialog).history == EPOCHS and not curve(dialog).isHidden()
    assert listener.last_epoch == 3


def test_without_a_dialog_nothing_is_shown(provider):
    listener = provider.algorithm("traindeeplearningmodel").create().listener(QgsProcessingFeedback())
    listener.epoch(EPOCHS[0])
    assert listener.last_epoch == 1


def test_the_line_below_the_curves_says_the_last_epoch_and_the_best(dialog):
    from slum_extractor_plugin.algorithms.live_curve import said

    assert said(EPOCHS) == ("Epoch 3 of 4. Validation loss 0.5. IoU 0.5; the best so far is 0.6, in epoch 2.")
    assert said([{"epoch": 1, "train_loss": 0.5}]) == "Epoch 1."


def test_a_second_run_begins_a_new_curve(dialog):
    for figures in (*EPOCHS, EPOCHS[0]):
        curve(dialog).add(figures)
    assert curve(dialog).history == EPOCHS[:1]


def test_the_lines_are_drawn_where_their_figures_are(dialog):
    shown = curve(dialog)
    for figures in EPOCHS:
        shown.add(figures)
    plot = shown._iou
    image, colour = plot.grab().toImage(), plot._pen("iou").color().name()  # the layout is settled by this
    first, second, third = plot.points("iou")
    assert first.x() < second.x() < third.x() < plot.width()  # the fourth epoch is still to come
    assert second.y() < third.y() < first.y()
    places = [(round(second.x()) + dx, round(second.y()) + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    assert colour in [image.pixelColor(*place).name() for place in places]
    assert image.pixelColor(round(second.x()), round(second.y()) + 12).name() != colour


def test_without_validation_chips_there_is_one_plot(dialog):
    curve(dialog).add({"epoch": 1, "train_loss": 0.5})
    assert curve(dialog)._iou.isHidden() and not curve(dialog)._loss.isHidden()


def test_the_curve_outlives_its_dialog(provider):
    """A run goes on in the background when its dialog is closed."""
    from qgis.PyQt import sip

    made = provider.algorithm("traindeeplearningmodel").create().createCustomParametersWidget(None)
    listener = made.algorithm().create().listener(QgsProcessingFeedback())
    sip.delete(made)
    listener.epoch(EPOCHS[0])
    QCoreApplication.processEvents()
    assert listener.last_epoch == 1

"""Layers to draw labels or ground truth into, and the panel beside the map that says how, until all is drawn."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..errors import SlumExtractorError, VectorError
from ..layers.named import file_of
from ..translation import tr
from .handover import Handover, layer_or_path
from .label_layers import Purpose, add_label_layers, ground_truth, hide_results, labels, make_label_layers
from .proposals import lowest_image
from .random_squares import COUNT, SEED, random_squares

#: Steps in which a person draws -> the purpose.
DRAWINGS: dict[str, Callable[[], Purpose]] = {"labels": labels, "test_areas": ground_truth}

#: What the map shows, as a multiple of the ground with squares.
_AROUND = 1.1

#: Narrowest and first width of the panels, in pixels.
_WIDTH = 330


def start_drawing(iface: Any, parent: QWidget, name: str) -> None:
    """Make, or open, layers to draw slums into beside the image, and show the panel; ``name`` is the step's."""
    purpose = DRAWINGS[name]()
    image = _image(iface, purpose)
    path = _asked_for_path(parent, purpose, image)
    if path is None:
        return
    try:
        make_label_layers(path, image.crs() if image else QgsProject.instance().crs())
    except SlumExtractorError as error:
        iface.messageBar().pushWarning("Slum Extractor", escape(str(error)))
        return
    slums, area = add_label_layers(path, image.name() if image else "", purpose)
    if purpose == ground_truth():
        hide_results(QgsProject.instance())
    panel = DrawingPanel(iface, purpose, (slums, area), image)
    dock_beside(iface.mainWindow(), panel)
    if purpose == ground_truth():
        panel.draw_area()
    else:
        panel.draw_slums()


def _asked_for_path(parent: QWidget, purpose: Purpose, image: QgsRasterLayer | None) -> Path | None:
    """Return where the user wants what is drawn, proposed beside the work or the image; None for nowhere."""
    proposed = Path(Handover(QgsProject.instance()).folder or (_folder_of(image) if image else Path.home()))
    path, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Where to keep what is drawn"),
        str(proposed / purpose.file),
        tr("GeoPackage (*.gpkg)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(path).with_suffix(".gpkg") if path else None


class DrawingPanel(QDockWidget):
    """What to click, and how to draw well; it opens layers for editing and places test squares."""

    def __init__(
        self,
        iface: Any,
        purpose: Purpose,
        layers: tuple[QgsVectorLayer, QgsVectorLayer],
        image: QgsRasterLayer | None = None,
    ) -> None:
        """Make the panel; ``layers`` are those of slums and of the area, drawn on ``image``."""
        super().__init__(tr("How to draw well"), iface.mainWindow())
        self._iface, self._image = iface, image
        self._slums, self._area = (layer.id() for layer in layers)
        self.setObjectName("slum_extractor_drawing")
        self._column = QVBoxLayout()
        self._column.addWidget(plain_text(_how_to_draw(purpose)))
        self._said = plain_text("")
        if purpose == ground_truth():
            self._add_squares_button()
        self._add_buttons(purpose)
        for line in _advice(purpose):
            self._column.addWidget(plain_text(f"• {line}"))
        self.setWidget(scrolled(self._column))

    def _add_squares_button(self) -> None:
        self.squares = QPushButton(tr("Place {} test squares at random").format(COUNT))
        self.squares.setObjectName("squares")
        self.squares.clicked.connect(lambda *_: self.place_squares())
        self._column.addWidget(self.squares)
        self._column.addWidget(self._said)
        self._said.hide()

    def _add_buttons(self, purpose: Purpose) -> None:
        """Add what is needed to draw, in the order of the work."""
        area = tr("Draw test areas") if purpose == ground_truth() else tr("Draw study area")
        buttons = (
            ("slums", tr("Draw slums"), "mActionCapturePolygon", self.draw_slums),
            ("area", area, "mActionCapturePolygon", self.draw_area),
            ("hole", tr("Cut a hole"), "mActionAddRing", self._cut_hole),
            ("save", tr("Save both layers"), "mActionSaveAllEdits", self.save),
        )
        grid = QGridLayout()
        for index, (name, title, picture, pressed) in enumerate(buttons):
            button = QPushButton(QgsApplication.getThemeIcon(f"/{picture}.svg"), title)
            button.setObjectName(name)
            button.clicked.connect(lambda *_, pressed=pressed: pressed())
            grid.addWidget(button, index // 2, index % 2)
        self._column.addLayout(grid)

    def draw_slums(self) -> None:
        """Have the next clicks on the map draw a slum."""
        self._begin(self._slums, self._iface.actionAddFeature())

    def draw_area(self) -> None:
        """Have the next clicks on the map draw a test area, or the study area."""
        self._begin(self._area, self._iface.actionAddFeature())

    def _begin(self, name: str, action: QAction) -> None:
        layer = self._layer(name)
        if layer is not None:
            layer.startEditing()
            self._iface.setActiveLayer(layer)
            action.trigger()

    def save(self) -> None:
        """Save both layers, and end editing them."""
        for layer in filter(None, map(self._layer, (self._slums, self._area))):
            if layer.isEditable():
                dropped = drop_lines(layer)
                if dropped:
                    self._warn(tr("{} new polygons that lay wholly along others were left out.").format(dropped))
                if not layer.commitChanges():
                    self._warn("\n".join(layer.commitErrors()))

    def place_squares(self) -> None:
        """Add test squares at random places outside the study area, save them, and go on with the slums in them."""
        area = self._layer(self._area)
        if area is None or self._image is None:
            self._warn(tr("Add the image to the map first, and open this step again."))
            return
        if area.featureCount():
            self._warn(tr("There are test areas already. Delete them first, or draw further ones by hand."))
            return
        taken = study_area(self._image)
        try:
            squares = random_squares(self._image, taken)
            add_squares(area, squares.shapes, self._image)
        except SlumExtractorError as error:
            self._warn(str(error))
            return
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(area, area.extent()).scaled(_AROUND))
        canvas.refresh()
        self._say_placed(len(squares.shapes), squares.side, taken is not None)
        self.draw_slums()

    def _say_placed(self, count: int, side: float, apart: bool) -> None:
        said = [tr("{} squares of {:g} m were placed by chance (seed {}).").format(count, side, SEED)]
        if count < COUNT:
            said.append(tr("There was no room for {}.").format(COUNT))
        if apart:
            said.append(tr("None is in the study area of the labels."))
        else:
            said.append(tr("The project has no study area: delete squares on ground that the model was trained on."))
        said.append(tr("Now draw every slum in them. Delete no square because it is empty or looks difficult."))
        self._said.setText(" ".join(said))
        self._said.show()
        self.squares.setEnabled(False)

    def _cut_hole(self) -> None:
        """Have the next clicks on the map draw a hole into a slum."""
        self._begin(self._slums, self._iface.actionAddRing())

    def _layer(self, name: str) -> QgsVectorLayer | None:
        return QgsProject.instance().mapLayer(name)

    def _warn(self, text: str) -> None:
        self._iface.messageBar().pushWarning("Slum Extractor", escape(text))


def drop_lines(layer: QgsVectorLayer) -> int:
    """Delete what QGIS left of new polygons that snapping laid on others: lines, for which no change would be saved.

    Returns:
        How many there were.
    """
    added = layer.editBuffer().addedFeatures().items()
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    lines = [number for number, feature in added if feature.geometry().type() != polygon]
    for number in lines:
        layer.deleteFeature(number)
    return len(lines)


def study_area(image: QgsRasterLayer) -> QgsGeometry | None:
    """Return the ground that labels of the project cover, in the CRS of an image; None where none is known."""
    shapes = []
    project = QgsProject.instance()
    for path in Handover(project).all(("study area",)):
        layer = QgsVectorLayer(path, "", "ogr")
        way = QgsCoordinateTransform(layer.crs(), image.crs(), project)
        for feature in layer.getFeatures():
            shape = feature.geometry()
            shape.transform(way)
            shapes.append(shape.makeValid())
    return QgsGeometry.unaryUnion(shapes) if shapes else None


def add_squares(area: QgsVectorLayer, shapes: Sequence[QgsGeometry], image: QgsRasterLayer) -> None:
    """Write squares that are in the CRS of an image to the layer of test areas, with numbers, and save it.

    Raises:
        VectorError: the layer cannot be saved.
    """
    way = QgsCoordinateTransform(image.crs(), area.crs(), QgsProject.instance())
    area.startEditing()
    for number, shape in enumerate(shapes, 1):
        shape.transform(way)
        shape.convertToMultiType()
        names = {area.fields().indexOf("name"): tr("random {}").format(number)}
        feature: QgsFeature = QgsVectorLayerUtils.createFeature(area, shape, names)
        area.addFeature(feature)
    if not area.commitChanges():
        reasons = "; ".join(area.commitErrors())
        raise VectorError(f"The test areas cannot be saved: {reasons}. Save or discard the layer's changes by hand.")


def dock_beside(window: QMainWindow, panel: QDockWidget) -> None:
    """Put a panel on the right of the map, in front of others there; an older one of its name goes."""
    for old in window.findChildren(QDockWidget, panel.objectName()):
        if old is not panel:
            window.removeDockWidget(old)
            old.setParent(None)
            old.deleteLater()
    right = Qt.DockWidgetArea.RightDockWidgetArea
    others = [
        each
        for each in window.findChildren(QDockWidget)
        if each is not panel and each.isVisible() and not each.isFloating() and window.dockWidgetArea(each) == right
    ]
    window.addDockWidget(right, panel)
    if others:
        ours = [each for each in others if each.objectName().startswith("slum_extractor")]
        window.tabifyDockWidget((ours or others)[0], panel)
    else:
        window.resizeDocks([panel], [_WIDTH], Qt.Orientation.Horizontal)
    panel.show()
    panel.raise_()


def scrolled(column: QVBoxLayout) -> QScrollArea:
    """Return a column of widgets that is scrolled where a window is too low for it."""
    column.addStretch()
    inside = QWidget()
    inside.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    beside = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
    area.setMinimumWidth(max(_WIDTH, inside.minimumSizeHint().width() + beside))
    area.setWidget(inside)
    return area


def plain_text(text: str) -> QLabel:
    """Return a label that wraps its text, which is no markup: paths and an engine's words may look like it."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _advice(purpose: Purpose) -> Sequence[str]:
    """Return how to draw well, in a few lines."""
    hole = tr("Where a slum surrounds other ground: press Cut a hole, and click around that ground.")
    if purpose == ground_truth():
        return (
            tr("Ten test areas or more, at places chosen by chance, not by the result: the button does that."),
            tr("Draw every slum in them; areas without slums count too. Outlines may go beyond the area."),
            tr("Draw by what the image shows; the results are hidden."),
            tr("Leave out places that the model was trained on."),
            hole,
        )
    return (
        tr("Draw every slum inside the study area: what is not drawn there is learned as not slum."),
        tr("Follow the outer edge of the roofs; leave out wide roads, water and empty ground."),
        tr("Draw at the scale of the cells: zoom in until roofs can be told apart."),
        tr("Label several parts of the city, also parts without any slum."),
        tr("Give doubtful slums low confidence."),
        hole,
    )


def _how_to_draw(purpose: Purpose) -> str:
    """Return what to click."""
    if purpose == ground_truth():
        return tr(
            "Place squares, or draw areas: click their corners; a right-click closes an outline. Then draw every slum "
            "in them, and save both layers."
        )
    return tr(
        "Click the corners of a slum; a right-click closes its outline and opens its form. Then draw the study area: "
        "the ground where you have drawn every slum. Save both layers."
    )


def _image(iface: Any, purpose: Purpose) -> QgsRasterLayer | None:
    """Return the image to draw on.

    That is, for ground truth, the one in which slums were found last; else the one that is chosen in the layer panel,
    the lowest of the map, or any raster.
    """
    project, active = QgsProject.instance(), iface.activeLayer()
    found = Handover(project).latest(("image",)) if purpose == ground_truth() else ""
    layers: list[QgsMapLayer | None] = [project.mapLayer(layer_or_path(found)) if found else None, active]
    layers += [lowest_image(project), *project.mapLayers().values()]
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)


def _folder_of(image: QgsRasterLayer) -> Path:
    folder = Path(file_of(image)).parent if file_of(image) else Path.home()
    return folder if os.access(folder, os.W_OK) else Path.home()

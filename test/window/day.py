"""The analyst's day in a real QGIS window, by clicks: labels, chips, a model, slums of two dates, accuracy, growth.

It begins with an empty project and the images of two dates in the user's home, and no path is typed.

Environment, beside that of hands.py: DAY, as JSON:
    city: folder of the images in the user's home.
    images: their names without ending, the first to label.
    outlines: files of the true slums of each, which a person sees on the image.
    study_area, tested: rectangles as shares of the image, from its upper left corner: x, y, x, y.
    slums: number of polygons to draw, the largest first.
    chip, stride, cell_size, epochs, backbone, weights: what is written into the dialogs.
"""

import json
import os

from dialogs import accept, choose, click_step, ended, file_dialog, run, step, values, wrapped, write
from drawing import draw_all, stop_editing
from hands import Walker, child_of, click, double_click, drawn, found, panel, picture, plugin_menu, seconds
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QDockWidget, QPushButton, QTreeView, QWidget
from qgis.utils import iface

DAY = json.loads(os.environ["DAY"])

#: Square metres of a slum that is drawn, at least: on a screen, all corners of a smaller one snap to its neighbour.
LEAST = 1200

#: Metres of a side of a test area, and from one to the next.
BLOCK, PITCH = 150, 220


def day():
    """Yield, after each thing that a person does, what they wait for."""
    iface.mainWindow().resize(1366, 768)
    yield plugin_menu
    yield seconds(2)
    first, second = DAY["images"]
    yield from look_at(f"{first}.tif")
    yield from draw_labels()
    yield from export()
    yield from train()
    yield from look_at(f"{second}.tif")
    found["beside_labels"] = names_in("Labels")
    yield from preview(second)
    for image in (first, second):
        yield from extract(image)
    yield from draw_test_areas()
    yield from accuracy()
    yield from growth()
    found["results"] = result_names()
    found["group"] = names_in("Slum Extractor")
    found["layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]


def look_at(*names):
    """Add a file of the city to the map from the browser panel."""
    dock = iface.mainWindow().findChild(QDockWidget, "Browser")
    dock.show()
    dock.raise_()
    tree = dock.findChild(QTreeView)
    yield from down_to(tree, ["Home", DAY["city"], *names])
    count = len(QgsProject.instance().mapLayers())
    double_click(tree)
    yield lambda: len(QgsProject.instance().mapLayers()) > count
    dock.hide()
    yield drawn()


def down_to(tree, names):
    """Unfold the tree of the browser panel down to an entry, and choose it."""
    index = None
    for name in names:
        yield lambda name=name, parent=index: child_of(tree.model(), name, parent) is not None
        index = child_of(tree.model(), name, index)
        tree.expand(index)
    tree.scrollTo(index)
    tree.setCurrentIndex(index)
    yield seconds(0.5)


def draw_labels():
    """Step 0: layers for labels, where the plugin proposes; slums and the study area by mouse."""
    yield from set_up("labels")
    slums, area = layers("Slums (labels)", "Study area")
    within = part(DAY["study_area"])
    yield from draw_all(slums, true_slums(0, [within])[: DAY["slums"]], "day_label_form")
    yield from draw_all(area, [ring(within)])
    yield from finish(slums, area, "day_labels")


def draw_test_areas():
    """Step 4: areas that the model has not seen, and all slums in them, by mouse."""
    yield from set_up("test_areas")
    slums, areas = layers("Slums (truth)", "Test areas")
    hide_results()
    yield drawn()
    blocks = test_areas(part(DAY["tested"]))
    yield from draw_all(areas, map(ring, blocks))
    yield from draw_all(slums, true_slums(1, blocks))
    yield from finish(areas, slums, "day_test_areas")


def set_up(name):
    """Have the layers to draw into made where the plugin proposes."""
    click_step(name)
    yield file_dialog
    found[name] = file_dialog().selectedFiles()[0]
    accept(file_dialog(), QDialogButtonBox.StandardButton.Save)
    yield lambda: panel("slum_extractor_drawing")
    iface.zoomFull()  # the panel has made the map smaller
    yield drawn()
    picture(iface.mainWindow(), f"day_{name}_panel", kept=False)


def finish(first, second, name):
    """End editing both layers, and look at them."""
    for layer in (first, second):
        yield from stop_editing(layer)
    yield drawn()
    found[f"{name}_drawn"] = {layer.name(): layer.featureCount() for layer in (first, second)}
    picture(iface.mainWindow(), name, kept=False)
    panel("slum_extractor_drawing").close()
    yield drawn()


def layers(*names):
    """Return layers of the project by their names."""
    return [QgsProject.instance().mapLayersByName(name)[0] for name in names]


def names_in(group):
    """Return the names of the entries of a group in the layer panel."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findGroup(group).children()]


def result_names():
    """Return what the Results Viewer lists."""
    from processing.core.ProcessingResults import resultsList

    return [result.name for result in resultsList.getResults()]


def hide_results():
    """Close the Results Viewer, which takes a third of the map."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if "result" in dock.objectName().lower():
            dock.hide()


def true_slums(date, places):
    """Return the rings of the true slums that touch places, largest first, as far as the map shows them."""
    shown = QgsGeometry.fromRect(iface.mapCanvas().extent().intersect(image_extent()))
    wanted = QgsGeometry.unaryUnion([QgsGeometry.fromRect(place) for place in places])
    layer = QgsVectorLayer(DAY["outlines"][date], "", "ogr")
    geometries = (feature.geometry() for feature in layer.getFeatures())
    parts = [
        piece
        for each in geometries
        if each.intersects(wanted)
        for piece in each.intersection(shown).asGeometryCollection()
    ]
    return [each.asPolygon()[0] for each in sorted(parts, key=lambda each: -each.area()) if each.area() > LEAST]


def image_extent():
    """Return the extent of the first image."""
    (image,) = layers(DAY["images"][0])
    return image.extent()


def part(shares):
    """Return a rectangle of the image that is given in shares of it from its upper left corner."""
    extent = image_extent()
    xs = [extent.xMinimum() + share * extent.width() for share in shares[::2]]
    ys = [extent.yMaximum() - share * extent.height() for share in shares[1::2]]
    return QgsRectangle(min(xs), min(ys), max(xs), max(ys))


def ring(box):
    """Return the corners of a rectangle."""
    left, right, bottom, top = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
    return [(left, bottom), (right, bottom), (right, top), (left, top)]


def test_areas(box):
    """Return squares like the black ones of a chess board."""
    squares = []
    for row in range(int((box.height() - BLOCK) // PITCH) + 1):
        for column in range(row % 2, int((box.width() - BLOCK) // PITCH) + 1, 2):
            left, top = box.xMinimum() + 20 + column * PITCH, box.yMaximum() - 20 - row * PITCH
            squares.append(QgsRectangle(left, top - BLOCK, left + BLOCK, top))
    return squares


def export():
    """Step 1: the labels and the study area are filled in."""
    tool = yield from step("exporttrainingdatafordeeplearning", "Export Training Data")
    for name, number in (
        ("TILE_SIZE_X", DAY["chip"]),
        ("TILE_SIZE_Y", DAY["chip"]),
        ("STRIDE_X", DAY["stride"]),
        ("STRIDE_Y", DAY["stride"]),
        ("CELL_SIZE", DAY["cell_size"]),
    ):
        write(tool, name, str(number))
    wrapped(tool, "OUTPUT_NOFEATURE_TILES").click()
    found["export"] = values(tool, "IN_RASTER", "IN_CLASS_DATA", "IN_MASK_POLYGONS", "OUT_FOLDER")
    yield from run(tool, "day_export")


def train():
    """Step 2: the chips are filled in; the curves of the run are below its log."""
    tool = yield from step("traindeeplearningmodel", "Train Deep Learning")
    write(tool, "MAX_EPOCHS", str(DAY["epochs"]))
    write(tool, "BATCH_SIZE", "4")
    write(tool, "LEARNING_RATE", "0.002")
    wrapped(tool, "BACKBONE_MODEL").setEditText(DAY["backbone"])
    write(tool, "ENCODER_WEIGHTS", DAY["weights"])
    found["train"] = values(tool, "IN_FOLDER", "OUT_FOLDER", "BACKBONE_MODEL")
    yield from run(tool, "day_train", lambda: len(curve(tool).history) >= DAY["epochs"] // 2)


def curve(tool):
    """Return the curves below the log of the dialog."""
    return tool.findChild(QWidget, "live_curve")


def preview(image):
    """Look at what the model finds on the part of an image that the map shows."""
    tool = yield from step("extractslums", "Extract Slums")
    choose(wrapped(tool, "IN_RASTER").findChild(QComboBox), image)
    count = len(QgsProject.instance().mapLayers())
    click(next(each for each in tool.findChildren(QPushButton) if each.text() == "Preview on the map"))
    yield lambda: len(QgsProject.instance().mapLayers()) > count or ended(tool)
    tool.close()
    yield drawn()
    picture(iface.mainWindow(), "day_preview", kept=False)


def extract(image):
    """Step 3: the model is filled in; the image is chosen in the list."""
    tool = yield from step("extractslums", "Extract Slums")
    choose(wrapped(tool, "IN_RASTER").findChild(QComboBox), image)
    yield seconds(1)
    found[f"extract_{image}"] = values(tool, "IN_RASTER", "IN_MODEL_DEFINITION", "OUT_POLYGON_FEATURES")
    yield from run(tool, f"day_extract_{image}")


def accuracy():
    """Step 5: what was found in the second image; truth and test areas are filled in."""
    tool = yield from step("computeaccuracyforpixelclassification", "Compute Accuracy")
    found["accuracy"] = values(tool, "IN_RASTER", "IN_GROUND_TRUTH_DATA", "CLASS_VALUE_FIELD", "MASK")
    yield from run(tool, "day_accuracy")


def growth():
    """Step 6: the polygons of both dates are filled in."""
    tool = yield from step("trackslumgrowth", "Track Slum Growth")
    found["growth"] = values(tool, "IN_DATES", "DATES", "OUT_DASHBOARD")
    yield from run(tool, "day_growth")
    yield drawn()
    picture(iface.mainWindow(), "day_end", kept=False)


walker = Walker(day())

"""The tools as QGIS sees them: ids, parameters and texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject
from qgis.PyQt.QtCore import QUrl
from test_hints import boundaries, image

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

#: The names are the design's and never change; those after the bar are advanced.
TOOLS = {
    "exporttrainingdatafordeeplearning": (
        "IN_RASTER IN_CLASS_DATA CLASS_VALUE_FIELD TILE_SIZE_X TILE_SIZE_Y STRIDE_X STRIDE_Y OUTPUT_NOFEATURE_TILES "
        "METADATA_FORMAT IMAGE_CHIP_FORMAT IN_MASK_POLYGONS CELL_SIZE OUT_FOLDER OUT_REPORT "
        "| OUT_FOOTPRINTS ADDITIONAL_RASTERS IN_RASTER2 START_INDEX BUFFER_RADIUS ROTATION_ANGLE REFERENCE_SYSTEM "
        "PROCESSING_MODE BLACKEN_AROUND_FEATURE CROP_MODE MIN_POLYGON_OVERLAP_RATIO EXTENT RESAMPLING"
    ),
    "traindeeplearningmodel": (
        "IN_FOLDER OUT_FOLDER MAX_EPOCHS TIME_BUDGET MODEL_TYPE BACKBONE_MODEL BATCH_SIZE LEARNING_RATE "
        "VALIDATION_PERCENTAGE PRETRAINED_MODEL | ARGUMENTS CHIP_SIZE STOP_TRAINING FREEZE VALIDATION_SPLIT "
        "VALIDATION_FOLDER AUGMENTATION AUGMENTATION_PARAMETERS WEIGHT_INIT_SCHEME MONITOR TENSORBOARD ENCODER_WEIGHTS "
        "RESUME SEED MIXED_PRECISION PROCESSOR_TYPE GPU_ID PARALLEL_PROCESSING_FACTOR"
    ),
    "findlearningrate": (
        "IN_FOLDER MODEL_TYPE BACKBONE_MODEL BATCH_SIZE PRETRAINED_MODEL OUT_REPORT | ARGUMENTS CHIP_SIZE FREEZE "
        "ENCODER_WEIGHTS SEED MIXED_PRECISION PROCESSOR_TYPE GPU_ID"
    ),
    "classifypixelsusingdeeplearning": (
        "IN_RASTER IN_MODEL_DEFINITION PADDING BATCH_SIZE TILE_SIZE PREDICT_BACKGROUND TEST_TIME_AUGMENTATION "
        "CELL_SIZE PROCESSOR_TYPE OUT_CLASSIFIED_RASTER OUT_REPORT | ARGUMENTS ESRI_COMPATIBLE ADDITIONAL_MODELS "
        "MODEL_WEIGHTS BANDS "
        "ADDITIONAL_RASTERS PROCESSING_MODE OUT_CLASSIFIED_FOLDER MASK EXTENT SNAP_RASTER OUTPUT_COORDINATE_SYSTEM "
        "MATCH_TO_TRAINING MIXED_PRECISION OUT_CONFIDENCE_RASTER OUT_UNCERTAINTY_RASTER GPU_ID "
        "PARALLEL_PROCESSING_FACTOR DASK_SCHEDULER GEOTIFF_LAYOUT"
    ),
    "extractslums": (
        "IN_RASTER IN_MODEL_DEFINITION OUT_POLYGON_FEATURES OUT_CLASSIFIED_RASTER OUT_REPORT MINIMUM_AREA | "
        "PROCESSOR_TYPE MASK EXTENT SLUM_VALUES SIMPLIFY FILTER_PASSES MATCH_TO_TRAINING MIXED_PRECISION "
        "GEOTIFF_LAYOUT"
    ),
    "adaptdeeplearningmodel": (
        "IN_MODEL_DEFINITION IN_RASTERS OUT_FOLDER | METHOD TIME_BUDGET CHIPS SEED PROCESSOR_TYPE GPU_ID"
    ),
    "suggestlabels": (
        "IN_RASTER IN_MODEL_DEFINITION NUMBER_OF_PLACES PLACE_SIZE OUT_PLACES | MASK LABELLED SEED PROCESSOR_TYPE"
    ),
    "majorityfilter": (
        "IN_RASTER NUMBER_NEIGHBORS MAJORITY_DEFINITION OUT_RASTER | MASK EXTENT ITERATIONS GEOTIFF_LAYOUT"
    ),
    "rastertopolygon": (
        "IN_RASTER SIMPLIFY RASTER_FIELD CREATE_MULTIPART_FEATURES OUT_POLYGON_FEATURES | MAX_VERTICES_PER_FEATURE "
        "DROP_BACKGROUND CLASS_VALUES MINIMUM_AREA SMALL_PATCHES SIMPLIFY_TOLERANCE"
    ),
    "trackslumgrowth": (
        "IN_DATES DATES ADMIN_BOUNDARIES ADMIN_NAME_FIELD IN_RASTER OUT_CHANGE_FEATURES OUT_TABLE OUT_DASHBOARD | "
        "CELL_SIZE MINIMUM_WIDTH MINIMUM_AREA CLASS_VALUE_FIELD SLUM_VALUES POPULATION BUILDINGS IN_GRID "
        "IN_CONFUSION_MATRIX ACCURACY_TABLES ACCURACY_POINTS CHANGE_ACCURACY_TABLES"
    ),
    "reportsdgindicator": (
        "IN_DATES DATES POPULATION ADMIN_BOUNDARIES ADMIN_NAME_FIELD URBAN_AREA DEFINITION OUT_REPORT OUT_TABLE "
        "OUT_JSON | CLASS_VALUE_FIELD SLUM_VALUES ACCURACY_TABLES ACCURACY_POINTS"
    ),
    "summarizeslumsbygrid": (
        "IN_SLUMS CELL_SIZE ADMIN_BOUNDARIES ADMIN_NAME_FIELD POPULATION BUILDINGS LEAST_COUNT SMALL_CELLS "
        "OUT_GRID_FEATURES OUT_RASTER | IN_CONFIDENCE_RASTER ROUND_COUNTS ROUND_SHARE OUTPUT_COORDINATE_SYSTEM "
        "EQUAL_AREA EXTENT CLASS_VALUE_FIELD SLUM_VALUES ACCURACY_TABLE ACCURACY_POINTS GEOTIFF_LAYOUT"
    ),
    "computeaccuracyforpixelclassification": (
        "IN_RASTER IN_GROUND_TRUTH_DATA CLASS_VALUE_FIELD MASK OUT_CONFUSION_MATRIX OUT_REPORT | NUM_RANDOM_POINTS "
        "SAMPLING MINIMUM_DISTANCE CLASS_OF_INTEREST UNLABELED_VALUE CLASSIFIED_FIELD CELL_SIZE MINIMUM_OVERLAP SEED "
        "IN_IMAGE OUT_ERROR_RASTER OUT_POINTS GEOTIFF_LAYOUT"
    ),
    "showtrainingdata": "IN_FOLDER OUT_REPORT | ROWS ALPHA",
    "rebuildtrainingmetadata": "IN_FOLDER |",
    "showmodel": "IN_MODEL_DEFINITION OUT_REPORT |",
    "comparemodels": (
        "IN_MODELS IN_RASTER IN_CLASS_RASTERS IN_GROUND_TRUTH_DATA CLASS_VALUE_FIELD CLASS_OF_INTEREST OUT_REPORT "
        "OUT_TABLE OUT_DISAGREEMENT | BLOCK_SIZE UNLABELED_VALUE MASK CELL_SIZE SEED PROCESSOR_TYPE GEOTIFF_LAYOUT"
    ),
    "showprovenance": "IN_FILE OUT_REPORT OUT_TEXT OUT_JSON |",
    "exportmodeltoonnx": "IN_MODEL_DEFINITION OUT_ONNX |",
    "installengine": "BUILD REMOVE | PYTHON TORCH_INDEX_URL INDEX_URL WHEEL_FOLDER FILL_WHEEL_FOLDER",
    "checkengine": "OUT_REPORT |",
}


MODELS = ("slumextractionchain", "trainingchain", "trackingchain")


def test_every_tool_is_there(provider):
    assert provider.id() == "slumextractor"
    assert {tool.name() for tool in provider.algorithms()} == {*TOOLS, *MODELS}
    assert provider.versionInfo()
    assert Path(provider.svgIconPath()).is_file()


@pytest.mark.parametrize("name", TOOLS)
def test_parameters_are_the_design_s(provider, name):
    plain, _, advanced = TOOLS[name].partition("|")
    definitions = provider.algorithm(name).parameterDefinitions()
    assert {d.name() for d in definitions if not d.flags() & ADVANCED} == set(plain.split())
    assert {d.name() for d in definitions if d.flags() & ADVANCED} == set(advanced.split())


@pytest.mark.parametrize("name", [*TOOLS, *MODELS])
def test_a_stranger_is_told_what_everything_is(provider, name):
    tool = provider.algorithm(name)
    assert tool.displayName().strip() and tool.group().strip()
    assert all(tag.strip() for tag in tool.tags()) and len(tool.tags()) >= 3
    assert len(tool.shortHelpString()) > 100
    assert QUrl(tool.helpUrl()).isLocalFile() and Path(QUrl(tool.helpUrl()).toLocalFile()).is_file()
    assert not tool.icon().isNull() and Path(tool.svgIconPath()).is_file()
    for definition in tool.parameterDefinitions():
        assert len(definition.description().strip()) > 1, definition.name()
    for output in tool.outputDefinitions():
        assert len(output.description().strip()) > 1, output.name()


@pytest.mark.parametrize("name", TOOLS)
def test_every_parameter_has_help_beside_it(provider, name):
    for definition in provider.algorithm(name).parameterDefinitions():
        assert len(definition.help().strip()) > 10, definition.name()


@pytest.mark.parametrize("name", TOOLS)
def test_keywords_are_static_strings(provider, name):
    for definition in provider.algorithm(name).parameterDefinitions():
        if definition.type() == "enum":
            assert definition.usesStaticStrings()
            assert definition.defaultValue() in definition.options()


@pytest.mark.parametrize(
    ("name", "steps", "outputs"),
    [
        (
            "slumextractionchain",
            "classifypixelsusingdeeplearning majorityfilter rastertopolygon",
            "filter:class_raster polygonise:slum_polygons",
        ),
        ("trainingchain", "exporttrainingdatafordeeplearning traindeeplearningmodel", "export:chips train:model"),
        (
            "trackingchain",
            "classifypixelsusingdeeplearning majorityfilter rastertopolygon trackslumgrowth",
            "filter:class_raster polygonise:slum_polygons track:changes track:dashboard",
        ),
    ],
)
def test_model_is_loaded_with_its_steps(provider, name, steps, outputs):
    model = provider.algorithm(name)
    assert {step.algorithm().id() for step in model.childAlgorithms().values()} == {
        f"slumextractor:{step}" for step in steps.split()
    }
    assert all(model.validateChildAlgorithm(step)[0] for step in model.childAlgorithms())
    assert {d.name() for d in model.destinationParameterDefinitions()} == set(outputs.split())
    assert model.displayName() and not model.icon().isNull()


@pytest.mark.parametrize("name", MODELS)
def test_a_model_keeps_its_title_in_its_dialog(provider, name):
    model = provider.algorithm(name)
    copy = model.create()
    assert copy.displayName() == model.displayName() != name
    assert (copy.group(), copy.helpUrl(), copy.svgIconPath()) == (model.group(), model.helpUrl(), model.svgIconPath())


def test_a_model_needs_folders_that_are_kept(provider, tmp_path):
    model = provider.algorithm("trainingchain").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layers = {"image": image(tmp_path, 1.0).id(), "boundaries": boundaries("code").id()}
    given = {d.name(): d.defaultValue() for d in model.parameterDefinitions()} | layers
    folders = {"export:chips": str(tmp_path / "chips"), "train:model": str(tmp_path / "model")}
    try:
        assert model.checkParameterValues({**given, **folders}, context) == (True, "")
        for name in folders:
            accepted, reason = model.checkParameterValues({**given, **folders, name: "TEMPORARY_OUTPUT"}, context)
            assert not accepted and "temporary one is deleted when QGIS closes" in reason
    finally:
        QgsProject.instance().clear()


def test_importing_the_plugin_imports_no_torch(provider):
    import sys

    assert not {"torch", "rasterio", "segmentation_models_pytorch", "pytorch_lightning"} & set(sys.modules)

"""Model definitions that several tests start from."""

from __future__ import annotations

from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.emd import UNET, ModelDefinition
from slum_extractor_plugin.formats.normalisation import NormalizationStats

#: As arcgis.learn 1.8.4 wrote it: no cell sizes, no ModelFormat, no monitored metric.
OLD = {
    "Framework": "arcgis.learn.models._inferencing",
    "ModelConfiguration": "_unet",
    "ModelType": "ImageClassification",
    "InferenceFunction": "ArcGISImageClassifier.py",
    "ExtractBands": [0, 1, 2],
    "ignore_mapped_class": [],
    "SupportsVariableTileSize": True,
    "Classes": [{"Value": 1, "Name": "1", "Color": [185, 2, 84]}, {"Value": 2, "Name": "2", "Color": [171, 175, 202]}],
    "ArcGISLearnVersion": "1.8.4",
    "ModelFile": "30e.pth",
    "ImageHeight": 400,
    "ImageWidth": 400,
    "ImageSpaceUsed": "MAP_SPACE",
    "LearningRate": "slice('1.0000e-04', '1.0000e-03', None)",
    "ModelName": "UnetClassifier",
    "backend": "pytorch",
    "ModelParameters": {"backbone": "resnet34", "backend": "pytorch"},
    "accuracy": "9.5355e-01",
    "resize_to": 400,
    "IsMultispectral": False,
    "per_class_metrics": '{"NoData":{"precision":0.0},"1":{"precision":0.97}}',
}

STATS = NormalizationStats.from_bands([0, 1, 2, 3], [90, 91, 92, 93], [30, 31, 32, 33], [5, 6, 7, 8])

OURS = ModelDefinition(
    model_type=UNET,
    backbone="mobilenet_v2",
    bands=(0, 1, 3),
    classes=(ClassInfo(2, "slum", (255, 0, 0)), ClassInfo(7, "Überbau", (0, 128, 0))),
    chip_size=(256, 224),
    cell_size_range=(0.5, 0.6),
    cell_size_wkid=32643,
    data_type="uint16",
    normalization_stats=STATS,
    ignored_outputs=(2,),
    metrics={"accuracy": 0.9, "monitored_valid_loss": 0.25, "slum_iou": 0.8, "per_class_metrics": {"slum": {"f1": 1}}},
    parameters={"class_balancing": True},
    model_file="m.pth",
    extra={"LearningRate": "1e-3", "Note": {"a": [1, None]}},
)

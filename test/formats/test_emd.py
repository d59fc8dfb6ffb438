"""Model definitions; the references are files that ArcGIS and arcgis.learn of several versions wrote."""

from __future__ import annotations

import dataclasses
import json

import pytest
from model_definitions import OLD, OURS

from slum_extractor_plugin.errors import PackageError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.emd import DEEPLAB, DYNAMIC_UNET, PSPNET, UNET, read_definition, write_definition


def test_arcgis_learn_2_4_4(shared_data):
    text = (shared_data / "esri_unet_resnet18" / "unet_resnet18.emd").read_text()
    definition = read_definition(text)
    assert (definition.model_type, definition.backbone, definition.chip_size) == (DYNAMIC_UNET, "resnet18", (128, 128))
    assert definition.classes == (ClassInfo(1, "slum", (255, 0, 0)),)
    assert definition.class_values == (0, 1) and definition.outputs == 2 and definition.padding == 32
    assert (definition.cell_size_range, definition.cell_size_wkid) == ((0.8, 0.8), 32643)
    assert definition.metrics["accuracy"] == 0.97433 and definition.metrics["per_class_metrics"]["slum"]["f1"] > 0.87

    original, written = json.loads(text), json.loads(write_definition(definition))
    assert {name: written[name] for name in original} == original
    assert [name for name in written if name in original] == list(original)
    assert set(written) - set(original) == {"DataType"}


def test_arcgis_learn_1_8_4():
    definition = read_definition(json.dumps(OLD))
    assert definition.class_values == (0, 1, 2) and definition.cell_size_range is None
    written = json.loads(write_definition(definition))
    assert {name: written[name] for name in OLD} == OLD


@pytest.mark.parametrize(
    "change",
    [
        {"ModelFile": ".\\30e.pth"},
        {"ImageHeight": "400"},
        {"ModelConfiguration": {"Name": "_unet"}, "ModelName": None},
        {"Classes": [{"ClassValue": 1, "ClassName": "1", "Color": [185, 2, 84]}, OLD["Classes"][1]]},
        {"Classes": [{"Value": 0, "Name": "Background", "Color": [0, 0, 0]}, *OLD["Classes"]]},
        {"Classes": [{"Value": "1", "Name": "1", "Color": [185, 2, 84]}, OLD["Classes"][1]]},
        {"ExtractBands": ["Red", "Green", "Blue"], "Bands": ["Red", "Green", "Blue"]},
        {"ExtractBands": None},
        {"backend": None},
    ],
)
def test_older_and_odd_spellings_say_the_same(change):
    values = {name: value for name, value in {**OLD, **change}.items() if value is not None}
    change = {"extra": {}, "metrics": {}}
    assert dataclasses.replace(read_definition(values), **change) == dataclasses.replace(read_definition(OLD), **change)


def test_a_byte_order_mark_and_a_colour_that_nobody_chose():
    values = {**OLD, "Classes": [{"Value": 5, "Name": None, "Color": [-1, -1, -1]}]}
    (info,) = read_definition("\ufeff" + json.dumps(values)).classes
    assert info.name == "5" and all(0 <= part <= 255 for part in info.color)


def test_our_own_definition_round_trips_and_does_not_claim_to_be_arcgis_s():
    text = write_definition(OURS)
    assert read_definition(text) == OURS
    values = json.loads(text)
    assert values["ModelName"] != "UnetClassifier" and "ArcGIS cannot" in values["Description"]
    assert "InferenceFunction" not in values


@pytest.mark.parametrize("model_type", [UNET, DYNAMIC_UNET])
def test_unknown_keys_survive_reading_and_writing(model_type):
    extra = {"Zeta": 1, "Alpha": [{"deep": None}], "resize_to": None, "ModelFormat": "NHWC", "MinCellSize": "?"}
    first = write_definition(
        dataclasses.replace(OURS, model_type=model_type, extra=extra, cell_size_range=None, cell_size_wkid=None)
    )
    second = write_definition(read_definition(first))
    assert {name: json.loads(second)[name] for name in extra} == extra
    assert second == first


def test_timm_s_encoders_have_arcgis_s_names_in_arcgis_s_files():
    ours = dataclasses.replace(OURS, model_type=DYNAMIC_UNET, backbone="tu-mobilenetv2_100")
    text = write_definition(ours)
    assert json.loads(text)["ModelParameters"]["backbone"] == "timm:mobilenetv2_100"
    assert read_definition(text) == ours


def test_multispectral_definitions_have_the_keys_that_arcgis_reads():
    values = json.loads(write_definition(dataclasses.replace(OURS, model_type=DYNAMIC_UNET)))
    assert values["IsMultispectral"] is True and values["DoNormalize"] is True and len(values["Bands"]) == 4
    assert values["ModelName"] == "UnetClassifier" and values["Framework"] == "arcgis.learn.models._inferencing"


def test_definitions_of_other_frameworks_are_refused_by_name(shared_data):
    files = sorted((shared_data / "emd_examples").rglob("*.emd"))
    assert len(files) >= 10
    for file in files:
        framework = json.loads(file.read_text()).get("Framework")
        expected = f"{framework!r}" if framework else "no Framework"
        with pytest.raises(PackageError, match="arcgis.learn's UnetClassifier") as error:
            read_definition(file.read_text())
        assert expected in str(error.value)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"Framework": "e.g. CNTK"}, "template of a chip folder"),
        ({"ModelName": "LinkNet"}, "'LinkNet'"),
        ({"backend": "tensorflow"}, "'tensorflow'"),
        ({"Classes": []}, "Classes"),
        ({"Classes": [3]}, "not an object"),
        ({"Classes": [{"Value": 1}, {"Value": 1}]}, "distinct"),
        ({"Classes": [{"Value": -4, "Name": "x"}]}, "whole number"),
        ({"Classes": [{"Value": 1e300}]}, "whole number"),
        ({"ImageHeight": "e.g. 256"}, "ImageHeight"),
        ({"ImageWidth": 0}, "ImageWidth"),
        ({"ExtractBands": [0, 1, 2, 3]}, "no NormalizationStats"),
        ({"ExtractBands": ["NearInfrared"]}, "ExtractBands"),
        ({"ExtractBands": [0, 1, True]}, "ExtractBands"),
        ({"ExtractBands": {}}, "ExtractBands"),
        ({"ModelParameters": None}, "backbone"),
        ({"ModelParameters": {"backbone": "a b; c"}}, "backbone"),
        ({"ModelFile": None}, "ModelFile"),
        ({"ignore_mapped_class": [3]}, "ignore_mapped_class"),
        ({"NormalizationStats": 5}, "NormalizationStats"),
        ({"DataType": "object"}, "DataType"),
    ],
)
def test_what_cannot_work_is_refused_with_a_sentence(change, word):
    with pytest.raises(PackageError, match=word) as error:
        read_definition({**OLD, **change})
    assert str(error.value).rstrip().endswith((".", "?"))


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000, '{"a": ' + "9" * 5000 + "}", "3"])
def test_text_that_is_no_definition_is_refused(text):
    with pytest.raises(PackageError):
        read_definition(text)


def test_the_key_that_arcgis_learn_trains_on_with_is_written_as_null():
    dynamic = dataclasses.replace(OURS, model_type=DYNAMIC_UNET, extra={})
    values = json.loads(write_definition(dynamic))
    assert "resize_to" in values and values["resize_to"] is None
    assert read_definition(write_definition(dynamic)) == dynamic
    kept = read_definition({**values, "resize_to": 400})
    assert kept.extra == {"resize_to": 400} and json.loads(write_definition(kept))["resize_to"] == 400


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("hf:resnet18_landsat_oli_sr_moco", "tu-resnet18"),
        ("hf:resnet152_sentinel2_mi_rgb_satlas", "tu-resnet152"),
        ("hf:swin_v2_b_naip_rgb_mi_satlas", "hf:swin_v2_b_naip_rgb_mi_satlas"),
        ("timm:vgg11", "tu-vgg11"),
    ],
)
def test_resnets_from_hugging_face_are_timm_s(theirs, ours):
    values = json.loads(write_definition(dataclasses.replace(OURS, model_type=DYNAMIC_UNET, backbone="resnet18")))
    values["ModelParameters"]["backbone"] = theirs
    assert read_definition(values).backbone == ours


@pytest.mark.parametrize("backbone", ["resnet18", "tu-tf_efficientnet_lite0", "mobilenet_v2"])
def test_no_backbone_of_a_unet_is_one_of_arcgis_s(backbone):
    ours = dataclasses.replace(OURS, model_type=UNET, backbone=backbone)
    written = json.loads(write_definition(ours))
    assert written["ModelParameters"]["backbone"] == f"smp:{backbone}" and read_definition(written) == ours
    written["ModelParameters"]["backbone"] = backbone  # as packages had it
    assert read_definition(written) == ours


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("MaskRCNN", "finds objects"),
        ("SamLoRA", "classifies cells with another"),
        ("MMSegmentation", "classifies"),
        ("MaXDeepLab", "classifies"),
        ("YOLOv3", "finds objects"),
        ("SuperResolution", "does something else"),
    ],
)
def test_other_models_of_arcgis_are_refused_by_name_with_what_to_use(name, does):
    values = {**OLD, "ModelName": name, "ModelConfiguration": "_x"}
    with pytest.raises(PackageError, match=rf"ArcGIS's {name} {does}.*UnetClassifier"):
        read_definition(values)


@pytest.mark.parametrize(
    ("name", "configuration", "kind"),
    [
        ("PSPNetClassifier", "_psp", PSPNET),
        ("DeepLab", "_deeplab_infrencing", DEEPLAB),
        (None, "_psp", PSPNET),
        (None, "_deeplab_infrencing", DEEPLAB),
        ("UnetClassifier", "_unet", DYNAMIC_UNET),
    ],
)
def test_arcgis_s_classifiers_of_cells_are_told_apart_and_written_again(name, configuration, kind):
    parameters = {"backbone": "resnet18", "pyramid_sizes": [1, 2], "use_unet": False}
    definition = read_definition(
        {**OLD, "ModelName": name, "ModelConfiguration": configuration, "ModelParameters": parameters}
    )
    assert definition.model_type == kind and definition.parameters == {"pyramid_sizes": [1, 2], "use_unet": False}
    assert read_definition(write_definition(definition)) == definition

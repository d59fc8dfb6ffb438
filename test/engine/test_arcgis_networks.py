"""Networks of arcgis.learn's classifiers, against layouts and figures that arcgis.learn 2.4.4 and torchvision gave."""

from __future__ import annotations

import dataclasses

import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from torch import nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from slum_extractor_plugin.engine.networks.arcgis_encoders import (  # noqa: E402
    body_of,
    check_backbone,
    from_classifier,
    positions,
    unet_encoder,
)
from slum_extractor_plugin.engine.networks.arcgis_networks import arcgis_network, for_prediction  # noqa: E402
from slum_extractor_plugin.engine.networks.dilating import dilate  # noqa: E402
from slum_extractor_plugin.engine.networks.dynamic_unet import DynamicUnet  # noqa: E402
from slum_extractor_plugin.engine.networks.pyramid_pooling import PyramidPooling  # noqa: E402
from slum_extractor_plugin.errors import PackageError, ParameterError  # noqa: E402
from slum_extractor_plugin.formats.classes import ClassInfo  # noqa: E402
from slum_extractor_plugin.formats.emd import DEEPLAB, PSPNET, ModelDefinition  # noqa: E402

from torchvision.models.segmentation import deeplabv3_resnet101  # noqa: E402 isort: skip

pytestmark = pytest.mark.engine

PSP = ModelDefinition(PSPNET, "resnet18", (0, 1, 2), (ClassInfo(1, "Slum", (1, 2, 3)),), (64, 64))
CELLS = torch.randn(1, 3, 96, 64, generator=torch.Generator().manual_seed(0))


def network_of(definition, **parameters):
    return arcgis_network(dataclasses.replace(definition, parameters=parameters), definition.backbone, {}).eval()


def test_pooled_means_stand_beside_the_features():
    pooling = PyramidPooling(8, (1, 2)).eval()
    cells = torch.randn(1, 8, 6, 4, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        found = pooling(cells)
        weight = pooling.features[0][1].weight[:, :, 0, 0]
        whole = (weight @ cells.mean((2, 3))[0]).div((1 + 1e-5) ** 0.5).relu()  # a norm that has seen nothing
    assert found.shape == (1, 16, 6, 4) and torch.equal(found[:, :8], cells)
    torch.testing.assert_close(found[0, 8:12], whole[:, None, None].expand(4, 6, 4))


def test_deeplab_on_resnet101_is_torchvision_s_own():
    torch.manual_seed(0)
    theirs = deeplabv3_resnet101(weights=None, weights_backbone=None, num_classes=2, aux_loss=True).eval()
    ours = network_of(dataclasses.replace(PSP, model_type=DEEPLAB, backbone="resnet101"))
    ours.load_state_dict(for_prediction(theirs.state_dict()), strict=True)
    with torch.inference_mode():
        torch.testing.assert_close(ours(CELLS), theirs(CELLS)["out"], rtol=0, atol=1e-5)


def test_dilation_keeps_the_image_and_the_weights():
    plain, dilated = body_of("resnet18", 3), dilate(body_of("resnet18", 3), "resnet18")
    assert [*plain.state_dict()] == [*dilated.state_dict()]
    with torch.inference_mode():
        assert plain.eval()(CELLS).shape[-2:] == (3, 2) and dilated.eval()(CELLS).shape[-2:] == (12, 8)
    steps = [module.dilation for module in dilated.modules() if isinstance(module, nn.Conv2d)]
    assert steps.count((2, 2)) == steps.count((4, 4)) == 4  # of the last two stages of four convolutions of 3 x 3


def test_pspnet_answers_are_stretched_to_the_image():
    for parameters in ({}, {"use_unet": False}, {"pyramid_sizes": [1, 2, 4]}):
        with torch.inference_mode():
            assert network_of(PSP, **parameters)(CELLS).shape == (1, 2, 96, 64)
    network = network_of(PSP, use_unet=False)
    with torch.inference_mode():
        coarse = network.final(network.ppm(network.backbone(CELLS)))
        expected = functional.interpolate(coarse, (96, 64), mode="bilinear", align_corners=True)
        assert torch.equal(network(CELLS), expected)


def test_weight_norms_are_worked_out_and_auxiliary_weights_left_out():
    torch.manual_seed(0)
    direction, length = torch.randn(3, 2, 1, 1), torch.rand(3, 1, 1, 1)
    state = {
        "a.weight_v": direction,
        "a.weight_g": length,
        "aux_logits.bias": length,
        "b.weight": direction,
        "c.weight_v": direction,
        "c.weight_g": length[:1],
    }
    found = for_prediction(state)
    assert sorted(found) == ["a.weight", "b.weight", "c.weight"] and found["c.weight"] is direction
    expected = length * direction / direction.flatten(1).norm(dim=1)[:, None, None, None]
    torch.testing.assert_close(found["a.weight"], expected)


@pytest.mark.parametrize(
    "parameters",
    [
        {"pyramid_sizes": [10**6]},
        {"pyramid_sizes": []},
        {"pyramid_sizes": [1] * 9},
        {"pyramid_sizes": "1"},
        {"pyramid_sizes": [True]},
        {"pointrend": True},
    ],
)
def test_what_is_not_run_is_refused(parameters):
    with pytest.raises(PackageError, match=r"pyramid_sizes|PointRend"):
        network_of(PSP, **parameters)


@pytest.mark.parametrize(
    "backbone", ["tu-vit_base_patch16_224", "prithvi", "mobilenet_v2", "tu-hrnet_w18", "tu-pnasnet5large", "resnext"]
)
def test_backbones_that_are_none_of_arcgis_learn_s_are_refused(backbone):
    with pytest.raises(ParameterError, match="arcgis.learn"):
        unet_encoder(backbone, 3)


def test_a_family_whose_name_is_part_of_another_one_s_is_not_refused_with_it():
    assert len(unet_encoder("tu-spnasnet_100", 3)) == 5  # not pnasnet


@pytest.mark.parametrize("name", ["hf:swin_v2_b_naip_rgb_mi_satlas", "vit_base", "prithvi_v2_300M", "swin_tiny"])
def test_arcgis_s_own_encoders_are_refused_with_what_to_use(name):
    with pytest.raises(ParameterError, match=f"{name}.*ResNet"):
        check_backbone(name)


def test_other_bands_than_three_get_a_plain_first_convolution():
    encoder = unet_encoder("tu-tf_efficientnet_b0", 4)
    first = next(module for module in encoder.modules() if isinstance(module, nn.Conv2d))
    assert type(first) is nn.Conv2d and first.weight.shape == (32, 4, 3, 3) and first.padding == (0, 0)


def test_a_classifier_s_weights_get_the_encoder_s_names():
    assert positions("resnet18")["layer1"] == "4" and positions("tu-densenet121")["features.conv0"] == "conv0"
    state = {"conv1.weight": torch.ones(1), "layer4.1.bn2.bias": torch.ones(1), "fc.bias": torch.ones(1)}
    assert [*from_classifier(state, "resnet18")] == ["0.weight", "7.1.bn2.bias", "fc.bias"]


def test_a_vgg_has_no_shuffle_and_a_layer_for_resizing():
    with torch.device("meta"):
        names = [*DynamicUnet("tu-vgg11", 3, 2).state_dict()]
    assert "layers.0.0.weight" in names and "layers.11.layers.0.0.weight" in names and "layers.12.0.bias" in names
    assert not any(".".join(name.split(".")[:2]) in ("layers.9", "layers.10") for name in names)

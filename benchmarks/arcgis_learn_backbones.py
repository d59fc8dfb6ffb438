"""Backbones that arcgis.learn's comparison goes through: of each family the smallest, and a larger one.

The names are those of ``UnetClassifier._supported_backbones()`` of arcgis 2.4.4 with timm 1.0.31, which lists what this
timm has. Families with one usable member have one.
"""

from __future__ import annotations

TORCHVISION = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152")

#: By family of timm; those that owners of ArcGIS are likeliest to have come first.
TIMM = {
    "vgg": ("vgg11", "vgg16"),
    "vgg with norms": ("vgg11_bn", "vgg16_bn"),
    "densenet": ("densenet121", "densenet169"),
    "mobilenetv2": ("mobilenetv2_100", "mobilenetv2_140"),
    "mobilenetv3": ("mobilenetv3_large_100", "mobilenetv3_rw"),
    "efficientnet": ("efficientnet_b0", "efficientnet_b3"),
    "regnetx": ("regnetx_002", "regnetx_016"),
    "regnety": ("regnety_002", "regnety_016"),
    "tf_efficientnet": ("tf_efficientnet_b0", "tf_efficientnet_b3"),
    "tf_efficientnetv2": ("tf_efficientnetv2_b0", "tf_efficientnetv2_b3"),
    "tf_mobilenetv3": ("tf_mobilenetv3_small_075", "tf_mobilenetv3_large_100"),
    "tf_efficientnet_lite": ("tf_efficientnet_lite0", "tf_efficientnet_lite3"),
    "resnet": ("resnet18", "resnet50"),
    "resnet-d": ("resnet18d", "resnet50d"),
    "resnext": ("resnext50_32x4d",),
    "seresnet": ("seresnet50", "seresnext26d_32x4d"),
    "ecaresnet": ("ecaresnet26t", "ecaresnetlight"),
    "efficientnetv2": ("efficientnetv2_rw_s",),
    "efficientnet_lite": ("efficientnet_lite0",),
    "efficientnet edge": ("efficientnet_es", "efficientnet_em"),
    "tf_efficientnet_cc": ("tf_efficientnet_cc_b0_4e",),
    "densenetblur": ("densenetblur121d",),
    "wide_resnet": ("wide_resnet50_2",),
    "resnetblur": ("resnetblur50",),
    "resnetrs": ("resnetrs50",),
    "legacy_seresnet": ("legacy_seresnet18", "legacy_seresnext26_32x4d"),
    "skresnet": ("skresnet18", "skresnet34"),
    "res2net": ("res2net50_26w_4s", "res2next50"),
    "resnest": ("resnest14d", "resnest26d"),
    "tv, gluon and ssl resnets": ("tv_resnet34", "gluon_resnet18_v1b", "ssl_resnet18"),
    "resnetv2": ("resnetv2_50x1_bitm",),
    "nf_resnet": ("nf_regnet_b1", "nf_resnet50"),
    "nfnet": ("nfnet_l0", "eca_nfnet_l0", "dm_nfnet_f0"),
    "dla": ("dla46_c", "dla34", "dla60_res2net"),
    "vovnet": ("ese_vovnet19b_dw", "ese_vovnet39b"),
    "gernet": ("gernet_s", "gernet_m"),
    "resnet51q": ("resnet51q",),
    "ghostnet": ("ghostnet_100",),
    "hardcorenas": ("hardcorenas_a", "hardcorenas_f"),
    "mnasnet": ("mnasnet_100", "semnasnet_100", "spnasnet_100", "fbnetc_100"),
    "mixnet": ("mixnet_s", "mixnet_l", "tf_mixnet_s"),
    "rexnet": ("rexnet_100", "rexnet_150"),
    "cspnet": ("cspresnet50", "cspdarknet53"),
    "cspnext": ("cspnext_tiny", "cspnext_s"),
    "inception": ("inception_v3", "inception_v4", "inception_resnet_v2"),
    "xception": ("xception41", "xception"),
    "lcnetv2": ("lcnetv2_small", "lcnetv2_base"),
    "cpubone": ("cpubone_nano", "cpubone_b0_bfrobust"),
    "csatv2": ("csatv2",),
    "efficientvim": ("efficientvim_m1",),
    "iformer": ("iformer_t",),
    "lowformer": ("lowformer_b0",),
    "mobilenetv5": ("mobilenetv5_300m",),
}

#: ResNets that start from weights of torchgeo and Satlas, one of each size and number of bands.
HUGGING_FACE = (
    "hf:resnet18_sentinel2_rgb_moco",
    "hf:resnet18_landsat_etm_sr_moco",
    "hf:resnet50_sentinel2_all_dino",
    "hf:resnet50_landsat_oli_tirs_toa_simclr",
    "hf:resnet152_sentinel2_mi_ms_satlas",
)

#: Transformers, of each family the smallest.
TRANSFORMERS = (
    "swin_tiny",
    "vit_tiny",
    "prithvi",
    "dofa_base",
    "clay_large",
    "terramind_base",
    "eodino",
    "hf:swin_v2_t_sentinel2_si_rgb_satlas",
)

#: All of timm's, the smallest of each family before the larger ones.
NAMES = (*(family[0] for family in TIMM.values()), *(name for family in TIMM.values() for name in family[1:]))

"""Encoder weights learned from satellite images, by name: each is one file of the model hub, pinned by its hash.

Revisions, hashes and licences are those that the hub's pages gave in November 2026; the names of the files are
TorchGeo's, which keeps them. All took 8-bit red, green and blue with ImageNet's mean and deviation, as this toolbox
normalises such images.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ParameterError


@dataclass(frozen=True)
class SatelliteWeights:
    """Weights of one encoder.

    Attributes:
        name: as ENCODER_WEIGHTS takes it.
        backbone: as BACKBONE_MODEL takes it.
        repository, revision, file: where they lie on the hub.
        sha256: of the file, hexadecimal.
        size: of the file, in bytes.
        images: what they were learned from.
        licence: SPDX identifier, as the hub's page gives it.
        paper: address of the publication that they come from.
    """

    name: str
    backbone: str
    repository: str
    revision: str
    file: str
    sha256: str
    size: int
    images: str
    licence: str
    paper: str

    @property
    def origin(self) -> str:
        """What they come from and under which licence, to be shown before they are fetched."""
        return (
            f"{self.name}: encoder weights of {self.backbone}, learned without labels from {self.images} "
            f"({self.paper}), {self.size / 1e6:.0f} MB, licence {self.licence}."
        )


SATELLITE_WEIGHTS = (
    SatelliteWeights(
        "FMOW_GASSL",
        "RESNET50",
        "torchgeo/resnet50_fmow_rgb_gassl",
        "fe8a91026cf9104f1e884316b8e8772d7af9052c",  # pragma: allowlist secret
        "resnet50_fmow_rgb_gassl-da43d987.pth",
        "da43d987dfaa6e0d481c8633205dc1a16a4296c32492fe1718b4cfd17735eb05",  # pragma: allowlist secret
        94_321_093,
        "high-resolution satellite images of Functional Map of the World",
        "CC-BY-4.0",
        "https://arxiv.org/abs/2011.09980",
    ),
    SatelliteWeights(
        "SENTINEL2_SECO",
        "RESNET18",
        "torchgeo/resnet18_sentinel2_rgb_seco",
        "f8dcee692cf7142163b55a5c197d981fe0e717a0",  # pragma: allowlist secret
        "resnet18_sentinel2_rgb_seco-cefca942.pth",
        "cefca942e0765c9b6dea779e83bb328c8535dc9a3d49fb90e8b294525e8ef891",  # pragma: allowlist secret
        44_781_193,
        "Sentinel-2 images of 10 m",
        "Apache-2.0",
        "https://arxiv.org/abs/2103.16607",
    ),
)


def satellite_weights(name: str, backbone: str) -> SatelliteWeights | None:
    """Return the weights that ENCODER_WEIGHTS means, in any case of letters; None if it means something else.

    Args:
        name: of ENCODER_WEIGHTS.
        backbone: of BACKBONE_MODEL, by arcgis.learn's or smp's name.

    Raises:
        ParameterError: they are of another backbone.
    """
    found = next((each for each in SATELLITE_WEIGHTS if each.name == name.upper()), None)
    if found and found.backbone.lower() != backbone.lower():
        raise ParameterError(
            f"ENCODER_WEIGHTS {found.name} fits the backbone {found.backbone} only, not {backbone:.40}. Choose that "
            "backbone, or other ENCODER_WEIGHTS."
        )
    return found

"""Good input of the engine, small, as bytes of files: images, chip folders, weights, checkpoints. Needs its Python."""

from __future__ import annotations

import io
import itertools
import shutil
import sys
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import rasterio
import torch
from rasterio.transform import Affine

from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chip_statistics import BandStatistics
from slum_extractor_plugin.formats.chips import ChipFolder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition

SIDE = 48
TRANSFORM = Affine(0.5, 0, 280000, 0, -0.5, 2110000)
CLASSES = (ClassInfo(1, "slum", (213, 94, 0)), ClassInfo(2, "road", (0, 114, 178)))

_LAYOUTS = (
    {},
    {"tiled": True, "blockxsize": 16, "blockysize": 16},
    {"compress": "deflate", "predictor": 2},
    {"compress": "lzw", "tiled": True, "blockxsize": 32, "blockysize": 32},
    {"BIGTIFF": "YES"},
)


class StandIn(torch.nn.Module):
    """A network so small that reading, cutting and writing are what a run is made of; its answers follow the cells."""

    def __init__(self) -> None:
        super().__init__()
        self.first = torch.nn.Conv2d(3, 4, 3, padding=1)
        self.last = torch.nn.Conv2d(4, 1 + len(CLASSES), 1)

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Map (N, 3, H, W) to logits (N, 3, H, W)."""
        return self.last(torch.relu(self.first(cells)))


def stand_in() -> StandIn:
    """Return the network, always of the same weights."""
    torch.manual_seed(1)
    return StandIn().eval()


def write_image(
    path: Path,
    cells: np.ndarray,
    transform: Affine | None = TRANSFORM,
    crs: str | None = "EPSG:32643",
    **options: object,
) -> Path:
    """Write cells (bands, rows, columns) as a GeoTIFF."""
    bands, rows, columns = cells.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=columns,
        height=rows,
        count=bands,
        dtype=cells.dtype,
        crs=crs,
        transform=transform,
        **options,
    ) as dataset:
        dataset.write(cells)
    return path


def image_cells(bands: int = 3, dtype: str = "uint8", side: int = SIDE, seed: int = 5) -> np.ndarray:
    """Return cells (bands, side, side) in blocks of light and dark."""
    chance = np.random.default_rng(seed)
    coarse = chance.integers(1, 200, (bands, side // 8 + 1, side // 8 + 1)).repeat(8, 1).repeat(8, 2)
    return (coarse[:, :side, :side] + chance.integers(0, 9, (bands, side, side))).astype(dtype)


def write_chips(folder: Path, count: int = 6, side: int = 32) -> Path:
    """Write a chip folder of ``count`` chips."""
    pairs, chance = [], np.random.default_rng(2)
    for name in ("images", "labels"):
        (folder / name).mkdir(parents=True)
    for number in range(count):
        label = chance.integers(0, 3, (1, side // 8, side // 8)).repeat(8, 1).repeat(8, 2).astype("uint8")
        cells = (60 * label + chance.integers(1, 40, (3, side, side))).astype("uint8")
        place = TRANSFORM * Affine.translation(side * number, 0)
        name = f"{number:012}.tif"
        write_image(folder / "images" / name, cells, place, nodata=0)
        write_image(folder / "labels" / name, label, place)
        pairs.append((f"images/{name}", f"labels/{name}"))
    described = ChipFolder(
        path=folder,
        classes=CLASSES,
        bands=3,
        tile_size=(side, side),
        cell_size=(0.5, 0.5),
        wkid=32643,
        data_type="uint8",
        band_statistics=(BandStatistics(1, 160, 80, 40, count * side * side),) * 3,
        band_names=("a", "b", "c"),
    )
    write_chip_metadata(folder, described, pairs)
    return folder


def write_model(path: Path, network: torch.nn.Module | None = None, **fields: object) -> Path:
    """Write a package with the stand-in's weights, or a network's."""
    weights = path.with_suffix(".pth")
    torch.save((network or stand_in()).state_dict(), weights)
    definition = ModelDefinition(
        **{
            "model_type": "UNET",
            "backbone": "resnet18",
            "bands": (0, 1, 2),
            "classes": CLASSES,
            "chip_size": (64, 64),
            "data_type": "uint8",
            "normalization_stats": None,
            **fields,
        }
    )
    write_package(path, definition, weights)
    weights.unlink()
    return path


class Materials:
    """What damaged input is made of; made once, before any child is forked."""

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(prefix="trust_materials_"))
        arrays = [image_cells(), image_cells(4, "uint16"), image_cells(3, "float32")]
        self.images = [
            write_image(self.folder / "i.tif", cells, nodata=0, **options).read_bytes()
            for cells, options in itertools.product(arrays, _LAYOUTS)
            if not (cells.dtype.kind == "f" and "predictor" in options)
        ]
        self.model = write_model(self.folder / "m.dlpk")
        self.image = write_image(self.folder / "good.tif", image_cells(), nodata=0)
        self.chips = write_chips(self.folder / "chips")
        self.weights = {
            ".pth": self._saved(stand_in().state_dict()),
            ".pt": self._saved(stand_in().state_dict(), _use_new_zipfile_serialization=False),
            ".safetensors": self._safetensors(),
        }
        self.checkpoint = self._saved(
            {
                "state_dict": stand_in().state_dict(),
                "run": {
                    "settings": {},
                    "batch": 1,
                    "seconds": 1.0,
                    "epoch": 0,
                    "decisions": {
                        "learning_rate": 1e-3,
                        "batch_size": 2,
                        "precision": "32",
                        "chips": ["a.tif"],
                        "seconds": 1.0,
                    },
                },
            }
        )

    @staticmethod
    def _saved(content: object, **options: bool) -> bytes:
        buffer = io.BytesIO()
        torch.save(content, buffer, **options)
        return buffer.getvalue()

    @staticmethod
    def _safetensors() -> bytes:
        from safetensors.torch import save

        return save({name: value.contiguous() for name, value in stand_in().state_dict().items()})

    def remove(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self.folder)


@lru_cache(maxsize=1)
def materials() -> Materials:
    """Return the good files."""
    return Materials()


def make_scene(folder: Path) -> None:
    """Write into ``folder`` an image, chips, and a package with a small real network, for whole processes."""
    from slum_extractor_plugin.engine.networks.factory import build_network

    write_image(folder / "image.tif", image_cells(side=400), nodata=0)
    write_chips(folder / "chips", count=8)
    torch.manual_seed(1)
    backbone = "tu-mobilenetv3_small_050"
    write_model(folder / "m.dlpk", build_network("UNET", backbone, 3, 1 + len(CLASSES)), backbone=backbone)


if __name__ == "__main__":
    make_scene(Path(sys.argv[1]))

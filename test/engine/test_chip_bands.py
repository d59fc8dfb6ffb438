"""One band is the same in every chip folder and in a pretrained model, whatever its number; alpha is never taught."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from engine_jobs import train_job
from engine_making import PROCESSOR, Heard, make_chips, make_package, write_raster

from slum_extractor_plugin.engine.training.chip_alpha import with_alpha
from slum_extractor_plugin.engine.training.preparation import Training, prepare
from slum_extractor_plugin.engine.training.pretrained import fits_cells
from slum_extractor_plugin.errors import ChipFolderError, ParameterError
from slum_extractor_plugin.formats.bands import Band
from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.formats.emd import read_definition, write_definition
from slum_extractor_plugin.formats.model_bands import model_bands

NAMES = ("Red", "Green", "Blue", "NIR")


def prepared(*folders: Path, **settings) -> tuple[Training, Heard]:
    heard = Heard()
    values = {
        "backbone_model": "RESNET18",
        "batch_size": 4,
        "encoder_weights": "NONE",
        "processor_type": PROCESSOR,
        "validation_percentage": 25.0,
        **settings,
    }
    return prepare(train_job(tuple(map(str, folders)), str(folders[0].parent / "model"), **values), heard), heard


def reordered(folder: Path, target: Path, order: Sequence[int], names: Sequence[str] | None = None) -> Path:
    """Copy a chip folder with its bands in another order, which only the metadata name."""
    shutil.copytree(folder, target)
    old = read_chip_folder(folder)
    for image in (target / "images").iterdir():
        with rasterio.open(image) as source:
            cells = source.read()
        write_raster(image, cells[list(order)], nodata=0, photometric="MINISBLACK")
    known = tuple(
        replace(old.all_bands[band], name=name)
        for band, name in zip(order, names or [old.band_names[band] for band in order])
    )
    pairs = [(f"images/{chip.image.name}", f"labels/{chip.label.name}") for chip in old.chips]
    write_chip_metadata(
        target,
        replace(
            old,
            path=target,
            bands=len(order),
            known_bands=known,
            band_names=tuple(band.name for band in known),
            band_statistics=tuple(old.band_statistics[band] for band in order),
        ),
        pairs,
    )
    return target


@pytest.fixture(scope="module")
def chips(tmp_path_factory) -> Path:
    """Four bands of uint16, named, all different."""
    folder = make_chips(
        tmp_path_factory.mktemp("chips") / "chips", bands=4, dtype="uint16", count=6, metadata={"band_names": NAMES}
    )
    return reordered(folder, folder.parent / "named", range(4))


def cells_of(run: Training) -> dict[tuple[str, str], np.ndarray]:
    chips = (*run.train_chips, *run.held_out)
    return {(chip.image.parents[1].name, chip.name): run.store[chip].cells for chip in chips}


def test_folders_in_several_orders_are_taught_as_one(chips, tmp_path):
    other = reordered(chips, tmp_path / "other", (3, 2, 1, 0))
    run, heard = prepared(chips, other)
    cells = cells_of(run)
    pairs = [
        (cells["named", name], cells["other", name])
        for folder, name in cells
        if folder == "named" and ("other", name) in cells
    ]
    assert pairs and all(np.array_equal(one, same) for one, same in pairs)
    assert f"{other}: Bands matched by name: Red = 4, Green = 3, Blue = 2, NIR = 1." in heard.messages
    alone = prepared(chips)[0].definition.normalization_stats
    assert run.definition.normalization_stats.band_mean == pytest.approx(alone.band_mean)
    assert run.definition.normalization_stats.band_std == pytest.approx(alone.band_std)


def test_the_package_knows_its_bands(chips):
    definition = read_definition(write_definition(replace(prepared(chips)[0].definition, model_file="m.pth")))
    assert model_bands(definition) == (tuple(map(Band, NAMES)), (0, 1, 2, 3))


def test_a_pretrained_model_finds_its_bands_in_the_chips(chips, tmp_path):
    model, _, theirs = make_package(
        tmp_path / "model.dlpk", bands=4, dtype="uint16", extra={"InputRastersProps": {"BandNames": list(NAMES)}}
    )
    other = reordered(chips, tmp_path / "other", (2, 3, 0, 1))
    run, heard = prepared(other, pretrained_model=model)
    assert run.definition.bands == (2, 3, 0, 1)
    assert run.definition.normalisation == theirs.normalisation and not heard.warnings
    assert "Pretrained model: Bands matched by name: Red = 3, Green = 4, Blue = 1, NIR = 2." in heard.messages
    first, same = cells_of(run), cells_of(prepared(chips)[0])
    pairs = [(cells, same["named", name]) for (_, name), cells in first.items() if ("named", name) in same]
    assert pairs and all(np.array_equal(*pair) for pair in pairs)


def test_a_model_of_three_bands_takes_them_out_of_four(chips, tmp_path):
    model, *_ = make_package(
        tmp_path / "model.dlpk", dtype="uint16", extra={"InputRastersProps": {"BandNames": ["NIR", "Red", "Green"]}}
    )
    run, _ = prepared(chips, pretrained_model=model)
    assert run.definition.bands == (3, 0, 1) and run.definition.normalization_stats.bands == 4


def test_contradictions_and_missing_bands_get_a_sentence(chips, tmp_path):
    missing = reordered(chips, tmp_path / "missing", range(4), ("Red", "Green", "Blue", "SWIR"))
    with pytest.raises(ParameterError, match=r"takes the bands Red, Green, Blue, NIR, and .*has no band named NIR"):
        prepared(chips, missing)
    nameless = reordered(chips, tmp_path / "three", range(3), ("", "", ""))
    with pytest.raises(ChipFolderError, match="differ in their bands: 3 and 4"):
        prepared(chips, nameless)
    old = read_chip_folder(chips)
    colored = tmp_path / "colored"
    shutil.copytree(chips, colored)
    write_chip_metadata(
        colored,
        replace(
            old, known_bands=tuple(Band(name, color) for name, color in zip(NAMES, ("blue", "green", "red", "nir")))
        ),
        [],
    )
    honest = tmp_path / "honest"
    shutil.copytree(chips, honest)
    write_chip_metadata(honest, replace(old, known_bands=tuple(Band(name, name.lower()) for name in NAMES)), [])
    with pytest.raises(ParameterError, match=r"Red, Green, Blue, NIR, by colour interpretation blue, green, red, nir"):
        prepared(honest, colored)


@pytest.mark.parametrize("place", [0, 2, 5])
def test_alpha_masks_and_is_not_taught(tmp_path, place):
    folder = make_chips(tmp_path / "chips", bands=6, dtype="uint16", count=4)
    for image in (folder / "images").iterdir():
        with rasterio.open(image) as source:
            cells = source.read()
        cells[place] = 65535
        cells[place, :20] = 0
        write_raster(image, cells, photometric="MINISBLACK")
    names = [f"Band_{band + 1}" for band in range(6)]
    names[place] = "Alpha"
    old = read_chip_folder(folder)
    write_chip_metadata(folder, replace(old, band_names=tuple(names)), [])
    run, _ = prepared(folder)
    assert run.definition.bands == tuple(band for band in range(6) if band != place)
    for chip in run.train_chips:
        cells, target = run.store[chip].cells, run.store[chip].target
        assert len(cells) == 5 and (target[:20] == 255).all() and not cells[:, :20].any() and (target[20:] < 255).all()
    assert model_bands(run.definition)[1] == ((0, 1, 2, 3, 4))


def test_normalisation_follows_the_chips_where_the_model_s_does_not_fit(chips, tmp_path):
    names = {"extra": {"InputRastersProps": {"BandNames": list(NAMES[:3])}}}
    model, _, theirs = make_package(tmp_path / "byte.dlpk", **names)
    run, heard = prepared(chips, pretrained_model=model)
    own = prepared(chips)[0].definition
    assert theirs.normalization_stats is None and run.definition.normalization_stats == own.normalization_stats
    assert heard.warnings == [
        "The chips have cells of uint16, and the pretrained model was trained on uint8: they are "
        "normalised by the chips' own statistics."
    ]
    untold = make_package(tmp_path / "untold.dlpk", bands=4, dtype="uint8", data_type="")[0]
    assert "trained on cells of another range" in prepared(chips, pretrained_model=untold)[1].warnings[0]
    fitting = make_package(tmp_path / "fitting.dlpk", bands=4, dtype="uint16", data_type="")
    run, heard = prepared(chips, pretrained_model=fitting[0])
    assert run.definition.normalization_stats == fitting[2].normalization_stats and not heard.warnings


@pytest.mark.parametrize(
    ("highest", "fits"), [(1.0, False), (24.0, False), (200.0, True), (2600.0, False), (None, True)]
)
def test_floating_cells_fit_a_model_of_untold_type_by_their_magnitude(tmp_path, highest, fits):
    untold = make_package(tmp_path / "untold.dlpk", bands=4, dtype="uint8", data_type="")[2]
    assert 240 < max(untold.normalization_stats.band_max) <= 255
    assert fits_cells(untold, "float32", highest) is fits


def test_another_cell_size_than_the_pretrained_model_s_is_a_warning(chips, tmp_path):
    model, *_ = make_package(
        tmp_path / "model.dlpk", bands=4, dtype="uint16", cell_size_range=(10.0, 10.0), cell_size_wkid=32643
    )
    heard = prepared(chips, pretrained_model=model)[1]
    assert "The cell size is 0.5, and the model was trained at 10; expect a worse result." in heard.warnings[0]


def as_arcgis_writes_it(folder: Path, alpha: np.ndarray | None) -> Path:
    """Write four bands without names, of which the chips call the fourth alpha; None keeps noise there."""
    make_chips(folder, bands=4, count=4)
    figures = []
    for image in sorted((folder / "images").iterdir()):
        with rasterio.open(image) as source:
            cells = source.read()
        if alpha is not None:
            cells[3] = alpha
        write_raster(image, cells, photometric="RGB", alpha="YES")
        with rasterio.open(image) as written:
            assert written.colorinterp[3].name == "alpha"
        figures.append(cells[3])
    old, band = read_chip_folder(folder), np.stack(figures).astype(float)
    last = replace(
        old.band_statistics[3], minimum=band.min(), maximum=band.max(), mean=band.mean(), standard_deviation=band.std()
    )
    pairs = [(f"images/{chip.image.name}", f"labels/{chip.label.name}") for chip in old.chips]
    write_chip_metadata(folder, replace(old, band_statistics=(*old.band_statistics[:3], last)), pairs)
    return folder


def test_alpha_that_only_the_chips_know_of_masks_and_is_not_taught(tmp_path):
    alpha = np.full((64, 64), 255, np.uint8)
    alpha[:20] = 0
    run, heard = prepared(as_arcgis_writes_it(tmp_path / "chips", alpha))
    assert run.definition.bands == (0, 1, 2) and not heard.warnings
    assert any("Band 4" in text and "is alpha: a mask" in text for text in heard.messages)
    for chip in run.train_chips:
        target = run.store[chip].target
        assert (target[:20] == 255).all() and (target[20:] < 255).all()


def test_without_statistics_the_chip_s_cells_tell_a_mask_from_an_image(tmp_path):
    alpha = np.full((64, 64), 255, np.uint8)
    alpha[:20] = 0
    for name, cells, number in (("mask", alpha, 1), ("image", None, 0)):
        folder, heard = read_chip_folder(as_arcgis_writes_it(tmp_path / name, cells)), Heard()
        marked = with_alpha(replace(folder, band_statistics=()), heard)
        assert [band.is_alpha for band in marked.all_bands] == [False, False, False, bool(number)]
        assert len(heard.messages) == number and len(heard.warnings) == 1 - number


def test_an_image_band_that_the_chips_call_alpha_is_taught_with_a_warning(tmp_path):
    run, heard = prepared(as_arcgis_writes_it(tmp_path / "chips", None))
    assert run.definition.bands == (0, 1, 2, 3)
    assert len(heard.warnings) == 1 and "call band 4 alpha, but its values are those of an image" in heard.warnings[0]


def test_an_image_band_that_the_metadata_call_alpha_is_a_warning(tmp_path):
    folder = make_chips(
        tmp_path / "chips", bands=4, dtype="uint16", count=4, metadata={"band_names": ("Red", "Green", "Blue", "Alpha")}
    )
    run, heard = prepared(folder)
    assert run.definition.bands == (0, 1, 2)
    assert "Band 4" in heard.warnings[0] and "called alpha and not trained on" in heard.warnings[0]

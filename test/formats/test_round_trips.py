"""Whatever our writers write, our readers read as the same: definitions, chip folders, arguments, packages."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chips import ChipFolder, read_chip_folder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.formats.emd import ModelDefinition, read_definition, write_definition
from slum_extractor_plugin.formats.normalisation import NormalizationStats
from slum_extractor_plugin.jobs.arguments import boolean, parse_arguments

names = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20).map(str.strip).filter(bool)
colours = st.tuples(*[st.integers(0, 255)] * 3)


@st.composite
def classes(draw, largest: int = 65_535) -> tuple[ClassInfo, ...]:
    values = sorted(draw(st.sets(st.integers(1, largest), min_size=1, max_size=5)))
    return tuple(ClassInfo(value, draw(names), draw(colours)) for value in values)


@st.composite
def definitions(draw) -> ModelDefinition:
    sizes = draw(st.none() | st.tuples(*[st.floats(1e-6, 1e4)] * 2).map(sorted).map(tuple))
    bands = tuple(draw(st.lists(st.integers(0, 12), min_size=1, max_size=6, unique=True)))
    count = max(bands) + 1
    statistics = NormalizationStats.from_bands([0.0] * count, [200.0] * count, [90.5] * count, [30.0] * count)
    return ModelDefinition(
        draw(st.sampled_from(["UNET", "DYNAMIC_UNET"])),
        draw(st.sampled_from(["resnet18", "mobilenet_v2"])),
        bands,
        draw(classes()),
        (draw(st.integers(32, 1024)),) * 2,
        cell_size_range=sizes,
        cell_size_wkid=32643 if sizes else None,
        data_type=draw(st.sampled_from(["uint8", "uint16", "float32"])),
        normalization_stats=statistics,
        metrics={"accuracy": draw(st.floats(0, 1))},
        model_file="m.pth",
    )


@given(definitions())
def test_definitions(definition):
    read = read_definition(write_definition(definition))
    assert (read.bands, read.classes, read.chip_size, read.data_type) == (
        definition.bands,
        definition.classes,
        definition.chip_size,
        definition.data_type,
    )
    assert (read.model_type, read.backbone, read.cell_size_range) == (
        definition.model_type,
        definition.backbone,
        definition.cell_size_range,
    )
    assert write_definition(read) == write_definition(definition)


@given(
    definitions(),
    st.binary(min_size=1, max_size=300),
    st.dictionaries(st.sampled_from(["a.png", "b/c.json", "metrics.html"]), st.binary(max_size=60), max_size=3),
)
@settings(max_examples=40)
def test_packages(definition, weights, extras):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "w.pth").write_bytes(weights)
        write_package(folder / "p.dlpk", definition, folder / "w.pth", extras)
        with open_package(folder / "p.dlpk") as opened:
            assert opened.weights.read_bytes() == weights
            assert all((opened.folder / each).read_bytes() == content for each, content in extras.items())
            assert write_definition(dataclasses.replace(opened.definition, model_file="m.pth")) == write_definition(
                definition
            )


@given(classes(255), st.integers(1, 12), st.tuples(st.integers(1, 999), st.integers(1, 999)), st.integers(0, 4))
@settings(max_examples=40)
def test_chip_folders(infos, bands, size, count):
    files = [f"{number:012}.tif" for number in range(count + 1)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind in ("images", "labels"):
            (folder / kind).mkdir()
            for file in files:
                (folder / kind / file).touch()
        described = ChipFolder(folder, infos, bands, size, cell_size=(0.5, 0.5), wkid=32643, data_type="uint8")
        write_chip_metadata(folder, described, [(f"images/{file}", f"labels/{file}") for file in files])
        read = read_chip_folder(folder)
    assert (read.classes, read.bands, read.tile_size, read.wkid) == (infos, bands, size, 32643)
    assert [(chip.image.name, chip.label.name) for chip in read.chips] == [(file, file) for file in files]


@given(
    st.dictionaries(st.sampled_from(["padding", "batch_size", "tta"]), st.integers(0, 10**6) | st.booleans()),
    st.sampled_from([";", " ; ", ";;"]),
    st.sampled_from([" ", "="]),
)
def test_arguments(values, separator, equals):
    values = {name: (bool(value) if name == "tta" else int(value)) for name, value in values.items()}
    text = separator.join(f"{name}{equals}{value}" for name, value in values.items())
    assert parse_arguments(text, {"padding": int, "batch_size": int, "tta": boolean}) == values

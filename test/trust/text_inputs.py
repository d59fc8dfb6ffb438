"""Bad texts, given to every reader that needs neither GDAL nor torch: metadata, packages, the protocol."""

from __future__ import annotations

import io
import json
import random
import subprocess
import zipfile
from functools import lru_cache
from pathlib import Path

from slum_extractor_plugin import protocol
from slum_extractor_plugin.errors import EngineError, SlumExtractorError
from slum_extractor_plugin.formats.chip_growth import begun_folder, joined, next_number, pairs_of
from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chip_statistics import BandStatistics, ClassStatistics
from slum_extractor_plugin.formats.chips import ChipFolder, read_chip_folder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.formats.emd import read_definition, write_definition
from slum_extractor_plugin.formats.model_report import describe_package
from slum_extractor_plugin.jobs.arguments import boolean, parse_arguments
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob
from slum_extractor_plugin.runtime import process

from .mutation import ODD, broken_bytes, broken_json, broken_lines
from .workplace import workplace

#: A definition with all keys that the reader knows; as arcgis.learn and ArcGIS Pro write them.
DEFINITION = {
    "Framework": "arcgis.learn.models._inferencing",
    "ModelConfiguration": "_unet",
    "ModelType": "ImageClassification",
    "InferenceFunction": "ArcGISImageClassifier.py",
    "ExtractBands": [0, 1, 2],
    "ignore_mapped_class": [],
    "Classes": [{"Value": 1, "Name": "slum", "Color": [9, 0, 0]}, {"Value": 5, "Name": "road", "Color": [1, 2, 3]}],
    "MinCellSize": {"x": 0.8, "y": 0.8, "spatialReference": {"wkid": 32643, "latestWkid": 32643}},
    "MaxCellSize": {"x": 0.9, "y": 0.8, "spatialReference": {"wkid": 32643}},
    "ModelFile": "m.pth",
    "ImageHeight": 128,
    "ImageWidth": 128,
    "ImageSpaceUsed": "MAP_SPACE",
    "ModelName": "UnetClassifier",
    "backend": "pytorch",
    "ModelParameters": {"backbone": "resnet18", "backend": "pytorch"},
    "accuracy": "9.7433e-01",
    "monitored_valid_loss": 0.4,
    "IsMultispectral": True,
    "Bands": ["a", "b", "c"],
    "NormalizationStats": {
        f"{kind}_{name}_values": [0.5 + (name == "max")] * 3
        for kind in ("band", "scaled")
        for name in ("min", "max", "mean", "std")
    },
    "per_class_metrics": '{"NoData": {"f1": 0.9}}',
}
_METADATA = ("esri_model_definition.emd", "esri_accumulated_stats.json", "map.txt")


@lru_cache(maxsize=1)
def chip_texts() -> dict[str, str]:
    """Return the metadata files of a good chip folder of two chips, by name."""
    with workplace() as (folder, _):
        cells = {1: 30, 2: 12}
        statistics = ClassStatistics.of_chip(cells).merged(ClassStatistics.of_chip({1: 7}))
        described = ChipFolder(
            path=folder,
            classes=(ClassInfo(1, "slum", (9, 0, 0)), ClassInfo(2, "road", (1, 2, 3))),
            bands=3,
            tile_size=(64, 64),
            cell_size=(0.8, 0.8),
            wkid=32643,
            data_type="uint8",
            band_statistics=(BandStatistics(0, 255, 120, 30, 4096),) * 3,
            class_statistics=statistics,
        )
        pairs = [(f"images/00000000000{n}.tif", f"labels/00000000000{n}.tif") for n in range(2)]
        write_chip_metadata(folder, described, pairs)
        return {name: (folder / name).read_text() for name in _METADATA}


def chip_folder(seed: int) -> None:
    """Read, and go on with, a chip folder of which one or more metadata files are broken or away."""
    chance = random.Random(seed)
    with workplace() as (folder, _):
        for number in range(2):
            for kind in ("images", "labels"):
                (folder / kind).mkdir(exist_ok=True)
                (folder / kind / f"00000000000{number}.tif").touch()
        for name, text in chip_texts().items():
            _write(folder / name, _broken(chance, name, text) if chance.random() < 0.6 else text, chance)
        described = read_chip_folder(folder)
        begun = begun_folder(described)
        next_number(begun), list(pairs_of(begun)), joined(begun, described)


def _broken(chance: random.Random, name: str, text: str) -> str:
    if name == "map.txt":
        return broken_lines(chance, text)
    return broken_json(chance, json.loads(text))


def _write(path: Path, text: str, chance: random.Random) -> None:
    kind = chance.random()
    if kind < 0.02:
        path.mkdir()
    elif kind < 0.97:
        path.write_text(text, encoding="utf-8", errors="surrogatepass")


def definition(seed: int) -> None:
    """Read a broken model definition; what is read must be writable, and read the same again."""
    chance = random.Random(seed)
    text = write_definition(read_definition(broken_json(chance, DEFINITION)))
    if write_definition(read_definition(text)) != text:
        raise AssertionError("a definition changed when it was written and read")


def package(seed: int) -> None:
    """Open and describe a package whose zip, definition or names are broken."""
    chance = random.Random(seed)
    with workplace() as (folder, out):
        path = folder / "m.dlpk"
        path.write_bytes(_zipped(chance))
        describe_package(path, out / "report.html")
        with open_package(path):
            pass
        left = [entry.name for entry in folder.iterdir()]
        if left != ["m.dlpk"]:
            raise AssertionError(f"opening a package left {left}")


def _zipped(chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    text = broken_json(chance, DEFINITION) if chance.random() < 0.5 else json.dumps(DEFINITION)
    names = ("m.emd", "m.emd", "M.EMD", "a/m.emd", "../m.emd", "/tmp/m.emd", "C:\\m.emd", "m.emd/", "x\0.emd")
    with zipfile.ZipFile(buffer, "w", chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        archive.writestr(chance.choice(names), text.encode("utf-8", "surrogatepass"))
        archive.writestr(chance.choice(("m.pth", "a/m.pth", "../../m.pth", "m.py")), bytes(64))
    return broken_bytes(chance, buffer.getvalue()) if chance.random() < 0.5 else buffer.getvalue()


def job(seed: int) -> None:
    """Give the engine a job that its parent would never send: wrong types, keys, values."""
    chance = random.Random(seed)
    kind, values = chance.choice(
        (
            (TrainJob, {"in_folder": ["chips"], "out_folder": "model", "max_epochs": 3, "learning_rate": 0.1}),
            (
                ClassifyJob,
                {
                    "in_raster": "a.tif",
                    "in_model_definition": "m.dlpk",
                    "out_classified_raster": "c.tif",
                    "padding": 3,
                    "predict_background": True,
                    "cell_size": 0.5,
                },
            ),
        )
    )
    text = broken_json(chance, {"command": "train", "token": "0123abcd", "parameters": values})
    try:
        parameters = protocol.read_job(io.StringIO(text))["parameters"]
        if not isinstance(parameters, dict):
            raise ValueError
    except (ValueError, KeyError, RecursionError):  # Only a program of ours writes here; the engine says so and ends.
        return
    kind.of(parameters)


def arguments(seed: int) -> None:
    """Parse arguments in ArcGIS's form with something odd in them."""
    chance = random.Random(seed)
    parts = [
        f"{chance.choice(['padding', 'batch_size', 'tta', '', 'x'])}{chance.choice([' ', '=', '', '  '])}"
        f"{chance.choice(ODD)}"
        for _ in range(chance.randrange(4))
    ]
    parse_arguments(chance.choice((";", " ; ", ";;")).join(parts), {"padding": int, "batch_size": int, "tta": boolean})


def answers(seed: int) -> None:
    """Hear an engine, or who poses as one, that says what no engine says."""
    chance = random.Random(seed)
    lines = [broken_json(chance, chance.choice(_LINES)) for _ in range(4)]
    talk = "\n".join([*lines, chance.choice(("", json.dumps({"type": "result", "values": {}})))])
    talk = talk.encode("utf-8", "surrogatepass").replace(b"\0", b"")
    with workplace() as (folder, _):
        (folder / "talk").write_bytes(talk)
        child = subprocess.Popen(
            ["/bin/cat", str(folder / "talk")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        with (folder / "log").open("w+b") as log:
            try:
                process._converse(child, "{}", _Deaf(), log)
            except EngineError:
                raise
            except SlumExtractorError:  # The engine's own sentence, whatever this one says.
                return
            finally:
                process._stop(child)


_LINES = (
    {"type": "progress", "fraction": 0.5},
    {"type": "message", "text": "hello"},
    {"type": "warning", "text": "careful"},
    {"type": "result", "values": {"OUT": "x"}},
    {"type": "error", "text": "It cannot be read. Check the path."},
)


class _Deaf:
    """Hears everything as a QGIS feedback would take it: numbers and texts only."""

    def progress(self, fraction: float) -> None:
        100 * float(fraction)

    def message(self, text: str) -> None:
        "" + text

    warning = message

    def cancelled(self) -> bool:
        return False

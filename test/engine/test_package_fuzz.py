"""Ten thousand broken and hostile packages: each opens, or is answered with one sentence; nothing runs, nothing leaks.

A quick seeded share runs by default; ``FUZZ_CASES=10000 pytest test/engine/test_package_fuzz.py`` runs them all, as
``make test-trust`` does. ``FUZZ_KINDS="other_classifier untidy"`` keeps to some of the ``make_*`` below.
"""

from __future__ import annotations

import copy
import io
import json
import os
import pickle
import random
import resource
import stat
import tempfile
import warnings
import zipfile
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.networks import arcgis_networks  # noqa: E402
from slum_extractor_plugin.engine.networks import factory as networks  # noqa: E402
from slum_extractor_plugin.errors import SlumExtractorError  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package  # noqa: E402
from slum_extractor_plugin.formats.emd import read_definition, write_definition  # noqa: E402
from slum_extractor_plugin.formats.model_bands import model_bands  # noqa: E402
from slum_extractor_plugin.formats.model_report import describe_package  # noqa: E402
from slum_extractor_plugin.formats.other_models import what_instead  # noqa: E402

pytestmark = pytest.mark.engine

CASES = int(os.environ.get("FUZZ_CASES", "100"))
SEED = int(os.environ.get("FUZZ_SEED", "20"))
KINDS = os.environ.get("FUZZ_KINDS", "").split()
MEMORY_LIMIT = 2**30

DEFINITION = {
    "Framework": "arcgis.learn.models._inferencing",
    "ModelConfiguration": "_unet",
    "ModelType": "ImageClassification",
    "InferenceFunction": "ArcGISImageClassifier.py",
    "ExtractBands": [0, 1, 2],
    "ignore_mapped_class": [],
    "Classes": [{"Value": 1, "Name": "slum", "Color": [9, 0, 0]}, {"Value": 5, "Name": "road", "Color": [-1, -1, -1]}],
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
#: What is new in definitions of arcgis.learn's other classifiers of cells, and of models that are refused by name.
OTHERS = [
    {
        "ModelName": "PSPNetClassifier",
        "ModelConfiguration": "_psp",
        "ModelParameters": {
            "backbone": "resnet18",
            "pyramid_sizes": [1, 2, 3, 6],
            "use_unet": True,
            "pointrend": False,
            "vggv2": True,
        },
    },
    {"ModelName": "PSPNetClassifier", "ModelParameters": {"backbone": "vgg11", "use_unet": False}},
    {
        "ModelName": "DeepLab",
        "ModelConfiguration": "_deeplab_infrencing",
        "ModelParameters": {"backbone": "timm:vgg11", "pointrend": False, "keep_dilation": False},
    },
    {"ModelName": "SamLoRA", "ModelConfiguration": "_sam_lora"},
    {"ModelName": None, "ModelConfiguration": "_psp"},
    {"ModelName": "MaskRCNN"},
    {"ModelName": "DeepLab", "backend": "tensorflow"},
]
PARAMETERS = [
    [10**6],
    [1] * 9,
    [0],
    [2.0],
    [True],
    "hf:swin_v2_b",
    "prithvi",
    "timm:vit_base",
    "timm:resnet18",
    "hf:resnet18_landsat_oli_sr_moco",
    "hf:resnet7_x",
]
#: What packages say of their bands.
PROPERTIES = {
    "BandNames": ["Red", "Green", "Alpha", "Blue"],
    "BandColors": ["red", "", "alpha", "blue"],
    "BandWavelengths": [0.66, None, None, 0.48],
}
#: Entries of zips that were made by hand, and what a definition may call its weights.
UNTIDY = [
    "m.emd",
    "dir\\m.emd",
    "M.EMD",
    "__MACOSX/._m.emd",
    "._m.emd",
    "dir/m.emd",
    "m\u00fc.emd",
    "mu\u0308.emd",
    "dir\\sub\\m.emd",
    "dir\\..\\m.emd",
]
FILES = [
    "m.pth",
    "M.PTH",
    "C:\\models\\m.pth",
    "/home/x/m.pth",
    ".\\m.pth",
    "dir\\m.pth",
    "..\\m.pth",
    "m\u00fc.pth",
    "//host/share/m.pth",
    "file:///m.pth",
    "m.pth\0",
    "m.pt",
    "m.onnx",
    "dir/../m.pth",
]
VALUES = [
    None,
    True,
    0,
    -1,
    3,
    2**40,
    1e308,
    float("nan"),
    "",
    "0",
    "e.g. 256",
    "../x",
    "\0",
    "ü" * 400,
    [],
    {},
    [[]],
    [None],
    [0] * 2000,
    {"x": {}},
    {"Name": []},
    "9" * 400,
    [-1, 1.5, "1"],
    [1e300],
    {"x": 1e300, "y": "1"},
]
NAMES = [
    "../x.emd",
    "../../x.png",
    "/tmp/x.pth",
    "C:\\x.emd",
    "..\\x.pth",
    "a/../../x.emd",
    "m.emd",
    "M.EMD",
    "m.pth/x.png",
    "x\0.emd",
    "con\n.png",
    "m.emd/",
    "./../x.txt",
    "\\\\h\\x.png",
    "~/x.png",
    "x" * 1000,
]


class Code:
    def __init__(self, place: Path):
        self.place = str(place)

    def __reduce__(self):
        return os.mkdir, (self.place,)


class Fuzz:
    """One mutated package a call, the same for the same seed."""

    def __init__(self, seed: int, canary: Path):
        self.random = random.Random(seed)
        self.canary = canary
        self.tensors = self._saved({name: torch.ones(2, 2) for name in ("weight", "bias")})
        self.kinds = [
            getattr(self, name) for name in dir(self) if name.startswith("make_") and (not KINDS or name[5:] in KINDS)
        ]

    def package(self) -> bytes:
        return self.random.choice(self.kinds)()

    def make_flipped(self) -> bytes:
        return self._flipped(self._zip(json.dumps(DEFINITION).encode(), self.tensors))

    def make_cut_or_stretched(self) -> bytes:
        data = self._zip(json.dumps(DEFINITION).encode(), self.tensors)
        place = self.random.randrange(len(data))
        filling = self.random.randbytes(self.random.choice((0, 1, 30)))
        return data[:place] + filling + data[place + self.random.choice((0, 5, 10**6)) :]

    def make_renamed(self) -> bytes:
        return self._zip(json.dumps(DEFINITION).encode(), self.tensors, {self.random.choice(NAMES): b"x"})

    def make_link(self) -> bytes:
        entry = zipfile.ZipInfo(self.random.choice(["l.png", "m2.pth", "d"]))
        entry.external_attr = (self.random.choice([stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO]) | 0o777) << 16
        return self._zip(json.dumps(DEFINITION).encode(), self.tensors, {entry: b"/etc/passwd"})

    def make_bomb(self) -> bytes:
        zeros = bytes(self.random.choice([2, 8]) * 2**20)
        name = self.random.choice(["z.png", "z.emd", "m.json"])
        return self._zip(json.dumps(DEFINITION).encode(), self.tensors, {name: zeros})

    def make_crowd(self) -> bytes:
        crowd = {f"{index}.png": b"" for index in range(self.random.choice([10, 1100]))}
        return self._zip(json.dumps(DEFINITION).encode(), self.tensors, crowd)

    def make_pickle_with_code(self) -> bytes:
        if self.random.random() < 0.5:
            return self._zip(json.dumps(DEFINITION).encode(), pickle.dumps({"weight": Code(self.canary)}))
        return self._zip(json.dumps(DEFINITION).encode(), self._saved({"weight": Code(self.canary)}))

    def make_broken_tensors(self) -> bytes:
        return self._zip(json.dumps(DEFINITION).encode(), self._flipped(self.tensors))

    def make_odd_tensors(self) -> bytes:
        one = torch.ones(1)
        content = self.random.choice([
            {"weight": one.expand(10**6, 10**5)}, {"weight": torch.eye(2).to_sparse(), "bias": one}, [one],
            {"model": {}}, {"model": {"weight": torch.ones(2, 2), "bias": torch.ones(2, 2)}}, {"weight": 3},
            {5: one}, one, {"weight": torch.ones(2, 2, device="meta"), "bias": one}, {"state_dict": [one]}, "text",
        ])  # fmt: skip
        return self._zip(json.dumps(DEFINITION).encode(), self._saved(content))

    def make_wrong_types(self) -> bytes:
        values = json.loads(json.dumps(DEFINITION))
        for _ in range(self.random.choice((1, 1, 1, 2, 5))):
            self._change(values)
        return self._zip(json.dumps(values).encode(), self.tensors)

    def make_missing_keys(self) -> bytes:
        kept = {name: value for name, value in DEFINITION.items() if self.random.random() < 0.9}
        return self._zip(json.dumps(kept).encode(), self.tensors)

    def make_broken_text(self) -> bytes:
        text = json.dumps(DEFINITION).encode()
        broken = [self._flipped(text), b"[" * 10**5, text[:300], b"\xff\xfe" + text]
        return self._zip(self.random.choice(broken), self.tensors)

    def make_two_definitions(self) -> bytes:
        text = json.dumps(DEFINITION).encode()
        return self._zip(text, self.tensors, {self.random.choice(["b.emd", "c/b.emd", "c/d/b.EMD"]): text})

    def make_other_classifier(self) -> bytes:
        values = json.loads(json.dumps(DEFINITION | self.random.choice(OTHERS)))
        parameters = values["ModelParameters"]
        if self.random.random() < 0.7:
            name = self.random.choice([*parameters, "pyramid_sizes", "use_unet", "pointrend", "backbone"])
            parameters[name] = copy.deepcopy(self.random.choice([*VALUES, *PARAMETERS]))
        program = f"open({str(self.canary)!r}, 'w')".encode()
        return self._zip(json.dumps(values).encode(), self.tensors, {"ArcGISImageClassifier.py": program})

    def make_band_properties(self) -> bytes:
        values = {**json.loads(json.dumps(DEFINITION)), "InputRastersProps": json.loads(json.dumps(PROPERTIES))}
        values["ExtractBands"] = self.random.choice([[0, 1, 3], [0, 1, 2], [2, 2, 2], ["a", "b", "c"], ["a"], [9]])
        for _ in range(self.random.choice((0, 1, 2))):
            self._change(values["InputRastersProps"])
        return self._zip(json.dumps(values).encode(), self.tensors)

    def make_untidy(self) -> bytes:
        text = json.dumps({**DEFINITION, "ModelFile": self.random.choice(FILES)}).encode()
        entries = {
            self._hidden(self.random.choice(UNTIDY)): text,
            self._hidden(self.random.choice(FILES)): self.tensors,
            self._hidden(self.random.choice(UNTIDY)): self.random.choice((text, b"\0\5\x16\7")),
        }
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for entry, content in entries.items():
                archive.writestr(entry, content)
        return buffer.getvalue()

    def _hidden(self, name: str) -> zipfile.ZipInfo:
        """Return an entry whose name goes into the zip as it is; on Windows zipfile would put slashes in."""
        entry = zipfile.ZipInfo("x")
        entry.filename = name
        return entry

    def _change(self, values) -> None:
        while True:
            key = self.random.choice(list(values) if isinstance(values, dict) else range(len(values)))
            inner = values[key]
            if isinstance(inner, (dict, list)) and inner and self.random.random() < 0.6:
                values = inner
                continue
            values[key] = copy.deepcopy(self.random.choice(VALUES))  # or a later change goes into the list itself
            return

    def _flipped(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.random.choice((1, 2, 5, 50))):
            changed[self.random.randrange(len(changed))] ^= self.random.randrange(1, 256)
        return bytes(changed)

    @staticmethod
    def _saved(content) -> bytes:
        buffer = io.BytesIO()
        torch.save(content, buffer)
        return buffer.getvalue()

    @staticmethod
    def _zip(definition: bytes, tensors: bytes, more: dict | None = None) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zipfile itself warns of two entries with the same name
            for name, content in [("m.emd", definition), ("m.pth", tensors), *(more or {}).items()]:
                archive.writestr(name, content, zipfile.ZIP_DEFLATED)
        return buffer.getvalue()


def stand_in(*args, **kwargs) -> torch.nn.Module:
    """Return a network of two tensors."""
    return torch.nn.ParameterDict({name: torch.nn.Parameter(torch.zeros(2, 2)) for name in ("weight", "bias")})


def attempt(path: Path, report: Path) -> str | None:
    """Open a package as the tools do, and describe it; return the sentence where it is refused."""
    try:
        describe_package(path, report, networks.load_network)
        with open_package(path) as package:
            text = write_definition(package.definition)
            assert write_definition(read_definition(text)) == text
            bands, positions = model_bands(package.definition)
            assert len(bands) == len(positions) == len(package.definition.bands)
            networks.load_network(package)
    except SlumExtractorError as error:
        return str(error)
    return None


@pytest.mark.parametrize("name", [*VALUES, "SamLoRA", "_deeplab_infrencing"])
def test_names_of_other_models_are_any_value(name):
    assert isinstance(what_instead(name, name), str)


def test_no_package_gets_past(tmp_path, monkeypatch):
    temporary, work = tmp_path / "temporary" / "deep", tmp_path / "work"
    temporary.mkdir(parents=True)
    work.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(networks, "_random_network", stand_in)
    for name in ("DynamicUnet", "PspNet", "PspUnet", "DeepLab"):  # the readers of their parameters stay
        monkeypatch.setattr(arcgis_networks, name, stand_in)
    fuzz, path, refused = Fuzz(SEED, tmp_path / "made"), work / "m.dlpk", 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for case in range(CASES):
            path.write_bytes(fuzz.package())
            sentence = attempt(path, tmp_path / "report.html")
            refused += sentence is not None
            assert sentence is None or (20 < len(sentence) < 1000 and sentence[-1] == "."), (case, sentence)
            assert sentence is None or "\n" not in sentence, (case, sentence)
            assert [entry.name for entry in work.iterdir()] == ["m.dlpk"], case
            assert not list(temporary.iterdir()) and list(temporary.parent.iterdir()) == [temporary], case
            assert {entry.name for entry in tmp_path.iterdir()} <= {"temporary", "work", "report.html"}, case
    grown = 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    assert grown < MEMORY_LIMIT
    assert 0.5 * CASES < refused < CASES

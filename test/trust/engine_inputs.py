"""Bad images, chips, weights, journals and parameters, given to the engine's own functions."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import socket
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from engine_jobs import train_job
from rasterio.transform import Affine

from slum_extractor_plugin.engine import __main__ as door
from slum_extractor_plugin.engine.inference import classify as classifying
from slum_extractor_plugin.engine.inference.journal import Journal
from slum_extractor_plugin.engine.networks.weights import read_tensors
from slum_extractor_plugin.engine.training import find_rate, train
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.engine.training.resuming import CHECKPOINT, unfinished
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.chips import OVERVIEW_FILE
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from slum_extractor_plugin.jobs.job import Entry
from slum_extractor_plugin.jobs.train import FindLearningRate
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob
from slum_extractor_plugin.staging import discard, discard_resume_file, resume_file, staging_folder, use_token

from .engine_materials import SIDE, TRANSFORM, materials, stand_in, write_image
from .mutation import ODD, broken_bytes
from .sandbox import patience
from .workplace import workplace

NAMES = (
    "plain",
    "two words",
    "quote'\"s",
    "नमस्ते",
    "é" * 60,
    "-rf",
    "a;b|c&d",
    "100%",
    "#7",
    "x" * 200,
    "$HOME",
    ".hidden",
)
NAN, INFINITE = float("nan"), float("inf")
TRANSFORMS = (
    TRANSFORM,
    None,
    Affine(0, 0, 1, 0, 0, 1),
    Affine(1e-12, 0, 0, 0, -1e-12, 0),
    Affine(1, 0, 0, 0, 1, 0),
    Affine(0, 1, 0, 1, 0, 0),
    Affine(1, 1, 0, 1, 1, 0),
    Affine(1, 0, NAN, 0, -1, 0),
    Affine(1e290, 0, 1e300, 0, -1, 0),
    Affine(-1, 0, 0, 0, -1, 0),
    Affine(INFINITE, 0, 0, 0, -1, 0),
    Affine(0.6, 0.8, 2e5, 0.8, -0.6, 2e6),
    Affine(1e6, 0, 2e5, 0, -1e6, 2e6),
)
CRSS = ("EPSG:32643", None, "EPSG:4326", "EPSG:3857", "EPSG:4978")


class Listener:
    """A reporter that stops the work when it takes too long, as a user would."""

    def __init__(self) -> None:
        self.progress = patience()

    def message(self, text: str) -> None:
        """Take a line."""

    warning = message


def stub_networks() -> None:
    """Let the stand-in take the network's place, and let training end before its first step."""
    network = stand_in()
    classifying.load_network = lambda package: network
    for module in (train, find_rate):
        if hasattr(module, "Fitting"):
            module.Fitting = _NoFitting


class _NoFitting:
    """Ends a run that is ready to begin."""

    def __init__(self, *_: object) -> None:
        raise _ReadyError


class _ReadyError(SlumExtractorError):
    """All was well up to the first step."""

    def __init__(self) -> None:
        super().__init__("Training could begin.")


def _settings(image: Path, out: Path, **changes: object) -> ClassifyJob:
    return ClassifyJob(
        **{
            "in_raster": str(image),
            "in_model_definition": str(materials().model),
            "processor_type": "CPU",
            "out_classified_raster": str(out / "classes.tif"),
            "padding": 8,
            "tile_size": 64,
            "cell_size": 0.5,
            **changes,
        }
    )


def damaged_image(seed: int) -> None:
    """Classify a GeoTIFF that is cut off, flipped or overwritten."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        path = source / "scene.tif"
        path.write_bytes(broken_bytes(chance, chance.choice(materials().images)))
        _whole_or_nothing(lambda: door.run("classify", vars(_settings(path, out)), Listener()), out)


def odd_image(seed: int) -> None:
    """Classify a readable image with values, georeference, size or name that nobody expects, or with an odd mask."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        path = source / f"{chance.choice(NAMES)}.tif"
        write_image(
            path,
            odd_cells(chance, 3),
            chance.choice(TRANSFORMS),
            chance.choice(CRSS),
            nodata=chance.choice((None, None, 0)),
        )
        odd = {name: chance.choice(values) for name, values in _ODD_SETTINGS.items() if chance.random() < 0.2}
        if chance.random() < 0.2:
            odd["mask"] = str(
                write_image(source / "mask.tif", odd_cells(chance, 1), chance.choice(TRANSFORMS), chance.choice(CRSS))
            )
        _whole_or_nothing(lambda: door.run("classify", vars(_settings(path, out, **odd)), Listener()), out)


_ODD_SETTINGS: dict[str, tuple] = {
    "cell_size": (None, 0.5, 1e-12, 1e9, 3.0),
    "padding": (None, 0, 65536),
    "tile_size": (None, 1, 32, 131072),
    "output_coordinate_system": ("", "EPSG:4326", "EPSG:3857", "x", "EPSG:0"),
    "extent": ("0,0,0,0", "280000,280010,2109980,2110000", "nan,nan,nan,nan", "-1e300,1e300,-1e300,1e300", "x"),
    "esri_compatible": (True,),
    "bands": ("1,2,3", "3", "9", "x", "0", "-1,2,3"),
    "batch_size": (1, 7, 1000000),
    "test_time_augmentation": (True,),
    "predict_background": (False,),
}


def odd_cells(chance: random.Random, bands: int) -> np.ndarray:
    """Return cells (bands, rows, columns) of any type and size with extreme values here and there."""
    dtype = np.dtype(chance.choice(("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64", "complex64")))
    rows, columns = chance.choice(((1, 1), (1, 70), (70, 1), (SIDE, SIDE), (3, 3), (2, 300)))
    cells = np.random.default_rng(chance.randrange(2**31)).integers(0, 200, (bands, rows, columns)).astype(dtype)
    limits = np.iinfo(dtype) if dtype.kind in "iu" else None
    odd = (limits.min, limits.max, 0) if limits else (NAN, INFINITE, -INFINITE, 1e30, 0.5, -3)
    for _ in range(chance.randrange(6)):
        cells[:, chance.randrange(rows), chance.randrange(columns)] = chance.choice(odd)
    return cells


def damaged_chips(seed: int) -> None:
    """Prepare training on chips of which some are cut off, flipped, overwritten or away."""

    def spoil(chance: random.Random, path: Path) -> None:
        if chance.random() < 0.1:
            path.unlink()
        else:
            path.write_bytes(broken_bytes(chance, path.read_bytes()))

    _with_chips(seed, spoil)


def odd_chips(seed: int) -> None:
    """Prepare training on chips of which some differ in type, size, bands, place or values from all others."""

    def replace(chance: random.Random, path: Path) -> None:
        cells = odd_cells(chance, chance.choice((1, 1, 3)))
        write_image(path, cells, chance.choice(TRANSFORMS), chance.choice(CRSS), nodata=chance.choice((None, 0)))

    _with_chips(seed, replace)


def files_beside_chips(seed: int) -> None:
    """Prepare training where a mask or overviews of a chip are a VRT of a pipe: whoever opens it never ends.

    Or a tag of a chip, or an MRF, names the pipe itself.
    """

    def leave(chance: random.Random, path: Path) -> None:
        pipe = path.parents[1] / "pipe"
        if not pipe.exists():
            os.mkfifo(pipe)
        kind = chance.choice(("tag", "mrf", *([""] * 8)))
        if kind == "tag":
            with rasterio.open(path, "r+") as chip:
                chip.update_tags(ns=OVERVIEW_FILE[1], **{OVERVIEW_FILE[0]: str(pipe)})
            return
        if kind == "mrf":
            path.with_suffix(".mrf").write_text(
                f"<MRF_META><Raster><Size x='64' y='64' c='3'/><DataFile>{pipe}</DataFile></Raster></MRF_META>"
            )
            return
        masks = "".join(f"<MDI key='INTERNAL_MASK_FLAGS_{band}'>2</MDI>" for band in (1, 2, 3))
        path.with_name(path.name + chance.choice((".msk", ".MSK", ".ovr", ".msk.ovr"))).write_text(
            f"<VRTDataset rasterXSize='64' rasterYSize='64'><Metadata>{masks}</Metadata><VRTRasterBand dataType='Byte' "
            f"band='1'><SimpleSource><SourceFilename>{pipe}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
            "</VRTRasterBand></VRTDataset>"
        )

    _with_chips(seed, leave)


def _with_chips(seed: int, change: Callable[[random.Random, Path], object]) -> None:
    chance = random.Random(seed)
    with workplace() as (source, out):
        chips = source / "chips"
        shutil.copytree(materials().chips, chips)
        paths = sorted(chips.glob("*/*.tif"))
        for path in chance.sample(paths, chance.choice((1, 1, 2, len(paths)))):
            change(chance, path)
        settings = train_job(
            (str(chips),),
            str(out / "model"),
            encoder_weights="NONE",
            batch_size=2,
            processor_type="CPU",
            backbone_model="tu-mobilenetv3_small_050",
        )
        prepare(settings, Listener())


def weights(seed: int) -> None:
    """Read broken files of weights: whatever is answered must be named tensors."""
    chance = random.Random(seed)
    with workplace() as (source, _):
        suffix = chance.choice(list(materials().weights))
        path = source / f"w{suffix}"
        path.write_bytes(broken_bytes(chance, materials().weights[suffix]))
        for value in read_tensors(path).values():
            value.sum()


def checkpoint(seed: int) -> None:
    """Look for an unfinished run where the checkpoint is broken."""
    chance = random.Random(seed)
    with workplace() as (source, _):
        (source / CHECKPOINT).write_bytes(broken_bytes(chance, materials().checkpoint))
        unfinished(source)


def journal(seed: int) -> None:
    """Go on from a broken journal: every record that it gives is one that was written, in its place."""
    chance = random.Random(seed)
    with workplace() as (_, out):
        target, written = out / "c.tif", [chance.randbytes(chance.randrange(60)) for _ in range(6)]
        use_token("11111111")
        first = Journal(target, "key")
        first.start({"batch_size": 1})
        for record in written:
            first.append(record)
        first.close()
        [path] = out.glob(".*")
        path.write_bytes(broken_bytes(chance, path.read_bytes()))
        use_token(chance.choice(("11111111", "22222222")))
        again = Journal(target, "key")
        found = list(again.records())
        if found != written[: len(found)]:
            raise AssertionError("a journal gave what nobody had written")
        again.start({"batch_size": 1})
        again.append(b"more")
        again.close()
        if list(Journal(target, "key").records()) != [*found, b"more"]:
            raise AssertionError("what was appended to a journal was not found again")


_TOKENS = ("x/../../precious", "../precious", "*", "", "0123abcd", "0123abcd/../../precious", 7, None, "ü", ["a"])


def planted(seed: int) -> None:
    """Work where somebody who shares the folder has left links, pipes and tokens under the names of hidden files."""
    chance = random.Random(seed)
    with workplace() as (_, out):
        precious, work = out / "precious", out / "work"
        for folder in (precious, work):
            folder.mkdir()
        (precious / "kept").write_bytes(kept := chance.randbytes(200))
        target, content = work / "c.tif", _planted_journal(chance)
        for place in chance.sample(
            [resume_file(target), staging_folder(target, "0123abcd"), work / CHECKPOINT, work / "last.part", target],
            k=chance.choice((1, 2, 5)),
        ):
            _plant(chance, place, precious, content)
        _use_what_was_planted(target, work)
        found = {path.name: path.read_bytes() for path in precious.iterdir()}
        if found != {"kept": kept} or sorted(path.name for path in out.iterdir()) != ["precious", "work"]:
            raise AssertionError(f"somebody else's files are {found}, beside {list(out.iterdir())}")


def _planted_journal(chance: random.Random) -> bytes:
    header = {"key": chance.choice(("key", "other")), "plan": {"batch_size": 1}, "token": chance.choice(_TOKENS)}
    text = json.dumps(header).encode()
    return b"slum-extractor resume 2\n" + struct.pack("<II", len(text), zlib.crc32(text)) + text


def _plant(chance: random.Random, place: Path, precious: Path, content: bytes) -> None:
    kind = chance.randrange(7)
    if kind == 0:
        place.symlink_to(chance.choice((precious, precious / "kept", precious / "new", "/dev/ptmx", place)))
    elif kind == 1:
        place.hardlink_to(precious / "kept")
    elif kind == 2:
        os.mkfifo(place)
    elif kind == 3:
        place.mkdir()
    elif kind == 4:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(place))
    else:
        place.write_bytes(content)


def _use_what_was_planted(target: Path, work: Path) -> None:
    """Do all that is done with hidden files; a refusal is one of the right ends, and the rest is done all the same."""
    for action in (
        lambda: _go_on(target),
        lambda: unfinished(work),
        lambda: discard(target, "0123abcd"),
        lambda: discard(target, "x/../../precious"),
        lambda: discard_resume_file(target),
    ):
        with contextlib.suppress(SlumExtractorError):
            action()


def _go_on(target: Path) -> None:
    use_token("00112233")
    journal = Journal(target, "key")
    list(journal.records())
    journal.start({"batch_size": 1})
    journal.append(b"record")
    journal.keep_as_complete()
    journal.remove()


def job_values(seed: int) -> None:
    """Run a command whose parameters have the right names and odd values, up to the first step of training."""
    chance = random.Random(seed)
    with workplace() as (_, out):
        command, kind, values = chance.choice(
            (
                (
                    "train",
                    TrainJob,
                    {
                        "in_folder": [str(materials().chips)],
                        "out_folder": str(out / "model"),
                        "encoder_weights": "NONE",
                        "processor_type": "CPU",
                        "batch_size": 2,
                        "backbone_model": "tu-mobilenetv3_small_050",
                    },
                ),
                (
                    "findrate",
                    FindLearningRate,
                    {
                        "in_folder": [str(materials().chips)],
                        "out_report": str(out / "r.html"),
                        "encoder_weights": "NONE",
                        "processor_type": "CPU",
                        "batch_size": 2,
                        "backbone_model": "tu-mobilenetv3_small_050",
                    },
                ),
                ("classify", ClassifyJob, vars(_settings(materials().image, out))),
            )
        )
        for option in chance.choices(kind.entries(), k=chance.choice((1, 1, 2, 4))):
            if option.name not in ("parallel_processing_factor", "dask_scheduler"):  # processes are the faults' matter
                values = {**values, option.name: _odd_value(option, chance, out)}
        before = set(Path.cwd().iterdir())
        door.run(command, values, Listener())
        if set(Path.cwd().iterdir()) != before:
            raise AssertionError("a file was written into the current folder")


def _odd_value(option: Entry, chance: random.Random, out: Path) -> object:
    choices = [
        *ODD,
        *option.choices,
        str(out),
        "/nowhere/x",
        "/dev/null",
        "/proc/x",
        "/",
        "x" * 5000,
        "rotate '30;0.5';zoom '(1,1.2);1'",
        "padding 100;batch_size 8",
        "mixup True;dice_loss_fraction nan",
        "resnet18",
        "timm:resnet18",
        1e-5,
        63,
        33,
        99.9,
    ]
    if option.name.startswith(("out_", "dask_")):  # Names in the current folder, or of hosts, would be meant so.
        choices = [
            value
            for value in choices
            if not isinstance(value, (int, float)) and not (isinstance(value, str) and value[:1] not in ("/", " ", ""))
        ]
    return chance.choice(choices)


def _whole_or_nothing(action: Callable[[], object], out: Path) -> None:
    """Do it; what was refused leaves nothing but what a next run goes on from, what was answered can be read."""
    try:
        action()
    except SlumExtractorError:
        left = [path.name for path in out.iterdir() if not path.name.endswith(".resume")]
        if left:
            raise AssertionError(f"refused, and yet left {left}") from None
        raise
    left = {path.name for path in out.iterdir()} - {"classes.tif.aux.xml"}
    if left != {"classes.tif"}:
        raise AssertionError(f"answered, and left {sorted(left)}")
    with rasterio.open(out / "classes.tif") as answer:
        if not set(np.unique(answer.read(1))) <= {0, 1, 2, 255}:
            raise AssertionError(f"the answer holds {np.unique(answer.read(1))}")

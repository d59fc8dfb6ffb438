"""Coverage-guided fuzzing of the readers of text and zip, with atheris; the seeds are what the project's writers write.

Every input that leads to new code is kept and changed further, so the fuzzer learns the formats by itself. A reader
may answer or refuse with a sentence; for what is answered the property beside each target must hold.
"""

from __future__ import annotations

import contextlib
import io
import json
import mmap
import os
import re
import sys
import zipfile
from array import array
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["slum_extractor_plugin"]):
    from slum_extractor_plugin import protocol
    from slum_extractor_plugin.formats.chip_growth import begun_folder, joined, pairs_of
    from slum_extractor_plugin.formats.chips import read_chip_folder
    from slum_extractor_plugin.formats.dlpk import open_package
    from slum_extractor_plugin.formats.emd import read_definition, write_definition
    from slum_extractor_plugin.jobs.arguments import boolean, parse_arguments
    from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
    from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob
    from slum_extractor_plugin.runtime import process

from .ledger import INPUT, WELL, Ledger
from .run import SEED
from .sandbox import ending_of
from .text_inputs import DEFINITION, chip_texts
from .workplace import workplace

_LINE = b"\n--8<--\n"
_FILES = ("esri_model_definition.emd", "esri_accumulated_stats.json", "map.txt")
_JOB = {
    "command": "classify",
    "token": "00000001",
    "parameters": {
        "in_raster": "a.tif",
        "in_model_definition": "m.dlpk",
        "padding": 3,
        "cell_size": 0.5,
        "bands": "1,2",
        "predict_background": True,
        "processor_type": "CPU",
        "additional_rasters": ["b.tif"],
    },
}
_TALK = [
    {"type": "progress", "fraction": 0.5},
    {"type": "message", "text": "x"},
    {"type": "result", "values": {}},
    {"type": "error", "text": "It is so."},
]


def definition(data: bytes) -> None:
    """Read a definition; what is read is written and read as the same."""
    text = write_definition(read_definition(data.decode("utf-8", "replace")))
    if write_definition(read_definition(text)) != text:
        raise AssertionError("a definition changed when it was written and read")


def chips(data: bytes, folder: Path) -> None:
    """Read a chip folder, and what would be added to it."""
    for kind in ("images", "labels"):
        (folder / kind).mkdir()
        for number in range(2):
            (folder / kind / f"00000000000{number}.tif").touch()
    for name, content in zip(_FILES, data.split(_LINE)):
        (folder / name).write_bytes(content)
    described = read_chip_folder(folder)
    begun = begun_folder(described)
    list(pairs_of(begun)), joined(begun, described)


def package(data: bytes, folder: Path) -> None:
    """Open a package; nothing stays behind, and nothing is written elsewhere."""
    (folder / "m.dlpk").write_bytes(data)
    with open_package(folder / "m.dlpk") as opened:
        write_definition(opened.definition)


def job(data: bytes) -> None:
    """Read a job as the engine does."""
    with contextlib.suppress(ValueError, RecursionError):
        values = protocol.read_job(io.StringIO(data.decode("utf-8", "replace"))).get("parameters")
        if isinstance(values, dict):
            (ClassifyJob if "in_raster" in values else TrainJob).of(values)


def answer(data: bytes) -> None:
    """Read a line of the engine's as QGIS does."""
    said = process._parsed(data.decode("utf-8", "replace"))
    name, kind = process._CONTENT[said["type"]]
    if not isinstance(said[name], kind):
        raise AssertionError(f"{said} is no answer")


def arguments(data: bytes) -> None:
    """Parse arguments in ArcGIS's form."""
    parse_arguments(data.decode("utf-8", "replace"), {"padding": int, "batch_size": int, "tta": boolean, "x": float})


def _zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("m.emd", json.dumps(DEFINITION))
        archive.writestr("m.pth", bytes(64))
    return buffer.getvalue()


#: Target -> its function, whether it needs a folder, its seeds, and how often it is run.
TARGETS: dict[str, tuple[Callable, bool, Callable[[], list[bytes]], int]] = {
    "fuzzed .emd": (definition, False, lambda: [json.dumps(DEFINITION).encode()], 60_000),
    "fuzzed map.txt and stats": (
        chips,
        True,
        lambda: [_LINE.join(chip_texts()[name].encode() for name in _FILES)],
        15_000,
    ),
    "fuzzed .dlpk": (package, True, lambda: [_zipped()], 15_000),
    "fuzzed job": (job, False, lambda: [json.dumps(_JOB).encode()], 50_000),
    "fuzzed answers": (answer, False, lambda: [json.dumps(line).encode() for line in _TALK], 60_000),
    "fuzzed arguments": (arguments, False, lambda: [b"padding 100;batch_size 8;tta True;x=0.5"], 20_000),
}


#: How often each good ending was seen, shared with the child that fuzzes.
_counts = memoryview(mmap.mmap(-1, 8 * len(WELL))).cast("q")


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Fuzz every target in a child, since the fuzzer ends its process."""
    for name, (target, in_folder, seeds, count) in TARGETS.items():
        place = folder / re.sub(r"\W+", "_", name)
        place.mkdir()
        for number, seed in enumerate(seeds()):
            (place / f"seed{number}").write_bytes(seed)
        _counts[:] = array("q", [0] * len(WELL))
        runs, wrong = _fuzzed(target, in_folder, place, max(100, round(count * share)))
        for ending, number in zip(WELL, _counts):
            ledger.counts[INPUT, name, ending] += number
        for ending, data in wrong:
            ledger.add(INPUT, name, ending, repr(data[:600]))
        print(f"{name}: {runs} runs, {len(list(place.iterdir()))} inputs led to new code", flush=True)


def _fuzzed(target: Callable, in_folder: bool, corpus: Path, count: int) -> tuple[int, list[tuple[str, bytes]]]:
    """Return how many inputs were tried, and those that ended badly with how they did."""
    said, log = corpus.with_suffix(".wrong"), corpus.with_suffix(".log")
    child = os.fork()
    if not child:
        with log.open("wb") as stream:
            os.dup2(stream.fileno(), 1)
            os.dup2(stream.fileno(), 2)
        options = [f"-runs={count}", f"-seed={SEED}", "-timeout=40", "-rss_limit_mb=3000", "-max_len=8192", str(corpus)]
        atheris.Setup([sys.argv[0], *options], lambda data: _tried(target, in_folder, data, said))
        atheris.Fuzz()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    text = log.read_text(errors="replace")
    done = re.findall(r"Done (\d+) runs|#(\d+)\s", text)
    runs = max((int(number) for pair in done for number in pair if number), default=0)
    wrong = [(line, b"") for line in said.read_text().splitlines()] if said.exists() else []
    return runs, wrong or ([(f"the fuzzer ended with status {status}: {text[-600:]}", b"")] if status else [])


def _tried(target: Callable, in_folder: bool, data: bytes, said: Path) -> None:
    def act() -> None:
        if not in_folder:
            target(data)
            return
        with workplace() as (folder, _):
            target(data, folder)

    ending = ending_of(act)
    if ending in WELL:
        _counts[WELL.index(ending)] += 1
    else:
        with said.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(f"{ending} for {data[:400]!r}\n".replace("\r", " "))

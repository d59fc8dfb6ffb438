"""Where the docs' commands run: folders with the files that the docs name, and programs in front of the machine's."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from small_scene import SQUARES, write_rectangles, write_scene

from .blocks import REPOSITORY, Block

#: The page's name for each of the files that ``_write_files`` makes.
FILES = {
    "docs/from_arcgis.md": {
        "image.tif": "early.tif",
        "boundaries.gpkg": "early.gpkg",
        "grid_200m.gpkg": "everywhere.gpkg",
        "image_2004.tif": "late.tif",
        "slums_2001.gpkg": "early.gpkg",
    },
    "docs/tutorial.md": {
        "image_2014.tif": "early.tif",
        "slums_2014.gpkg": "early.gpkg",
        "image_2024.tif": "late.tif",
        "slums_2024.gpkg": "late.gpkg",
    },
    "docs/publishing.md": {"slums.gpkg": "late.gpkg", "worldpop.tif": "late.tif"},
    "docs/measure_accuracy.md": {
        "classes_2024.tif": "late.tif",
        "outlines.gpkg": "late.gpkg",
        "blocks.gpkg": "everywhere.gpkg",
    },
    "docs/real_city.md": {
        "city.tif": "late.tif",
        "slums.gpkg": "late.gpkg",
        "training.gpkg": "everywhere.gpkg",
        "test.gpkg": "everywhere.gpkg",
        "city_model/city_model.dlpk": "tiny.dlpk",
        "classes.tif": "late.tif",
    },
    "docs/track_growth.md": {
        "slums_2015.gpkg": "early.gpkg",
        "slums_2024.gpkg": "late.gpkg",
        "wards.gpkg": "everywhere.gpkg",
    },
    "docs/many_workers.md": {"city.tif": "late.tif", "slums.dlpk": "tiny.dlpk"},
}

#: Its commands run in the folder of plugins, with a shared folder and the name of a machine.
WORKERS = "docs/many_workers.md"

#: A qgis_process that asks the resident QGIS.
CLIENT = """#!/usr/bin/python3
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as asked:
    asked.connect(os.environ["RESIDENT"])
    request = {"cwd": os.getcwd(), "arguments": sys.argv[1:]}
    asked.sendall(json.dumps(request).encode() + b"\\n")
    answer = json.loads(asked.makefile().readline())
print(answer["said"])
sys.exit(answer["status"])
"""

#: Programs of a cluster, which do here what they would do there.
SSH = '#!/bin/bash\n[ "$1" = -n ] && shift\nshift\nexec bash -c "$*"\n'
SBATCH = '#!/bin/bash\njob=$(< "${@: -1}")\nbash -c "$job" > /dev/null 2>&1 &\necho "Submitted batch job $!"\n'

#: Puts random weights where the engine looks for those that were fetched from the model hub.
HUB = """
from slum_extractor_plugin.engine import torchvision_guard
import sys
from pathlib import Path
from safetensors.torch import save_file
from segmentation_models_pytorch.encoders import encoders, get_encoder
at = encoders["resnet34"]["pretrained_settings"]["imagenet"]
folder = Path(sys.argv[1], "models--" + at["repo_id"].replace("/", "--"), "snapshots", at["revision"])
folder.mkdir(parents=True)
(folder / "config.json").write_text("{}")
save_file(get_encoder("resnet34", weights=None).state_dict(), folder / "model.safetensors")
"""

PLUGINS = Path(".local/share/QGIS/QGIS3/profiles/default/python/plugins")


@dataclass
class Desk:
    """Runs blocks in the folders of their pages, with what earlier blocks of the section have exported.

    Attributes:
        whole: with the real ``qgis_process`` and real training.
        engine: the engine's Python.
    """

    root: Path
    engine: str
    whole: bool
    exported: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    servers: list[subprocess.Popen] = field(default_factory=list)
    said: list[Path] = field(default_factory=list)
    resident: subprocess.Popen | None = None

    def set_up(self) -> None:
        """Make the programs, the profile with the plugin, the files, and a tiny model."""
        self.home.joinpath(PLUGINS).mkdir(parents=True)
        self.home.chmod(0o700)
        shutil.copytree(REPOSITORY / "build" / "slum_extractor_plugin", self.plugins / "slum_extractor_plugin")
        write_files(self.root / "files")
        self.start_resident()
        self.train()
        binaries = self.root / "bin"
        binaries.mkdir()
        for name, text in (("qgis_process", CLIENT), ("ssh", SSH), ("sbatch", SBATCH)):
            binaries.joinpath(name).write_text(text)
            binaries.joinpath(name).chmod(0o755)
        if self.whole:
            subprocess.run(
                [self.engine, "-c", HUB, str(self.home / ".cache" / "huggingface" / "hub")],
                check=True,
                cwd=self.plugins,
                env=self.environment() | {"PYTHONPATH": ""},
            )
            (binaries / "qgis_process").unlink()
            real = next(path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists())
            (binaries / "qgis_process").symlink_to(real)

    @property
    def home(self) -> Path:
        """A scratch HOME."""
        return self.root / "home"

    @property
    def plugins(self) -> Path:
        """QGIS's folder of plugins."""
        return self.home / PLUGINS

    def environment(self) -> dict[str, str]:
        """The clean environment of every command."""
        return {
            "PATH": f"{self.root / 'bin'}:/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "SLUM_EXTRACTOR_PYTHON": self.engine,
            "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "2"),
            "RESIDENT": self.address,
            "ENGINE": str(Path(self.engine).parent),
            "PYTHONPATH": os.environ.get("SLUM_EXTRACTOR_TEST_JOBQUEUE", ""),
        }

    def environment_of(self, block: Block) -> dict[str, str]:
        """The environment of a block: what its page presumes, and what its section has exported."""
        presumed = {"SHARED": str(self.folder(WORKERS, "sh")), "HOST": "127.0.0.1"} if block.page == WORKERS else {}
        return self.environment() | presumed | self.exported.get((block.page, block.section), {})

    def folder(self, page: str, language: str) -> Path:
        """Return the folder of a page's commands in one language, with the files that the page presumes."""
        folder = self.root / Path(page).stem / language
        if not folder.exists():
            folder.mkdir(parents=True)
            for name, source in FILES.get(page, {}).items():
                (folder / name).parent.mkdir(exist_ok=True)
                shutil.copy(self.root / "files" / source, folder / name)
        return folder

    def shell(self, block: Block) -> str:
        """Run a block in bash, which stops at the first fault, and return what it said."""
        folder, kept = self.place(block), self.root / "exported"
        environment = self.environment_of(block)
        if self.whole and "plugins enable" in block.text:  # which fails where an earlier page has done it
            command = ["qgis_process", "plugins", "disable", "slum_extractor_plugin"]
            subprocess.run(command, env=environment, check=False)
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", f"{block.text}\nenv -0 > {kept}"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=1800,
            errors="replace",
        )
        assert done.returncode == 0, f"{block}\n{block.text}\n{done.stdout}"
        pairs = dict(entry.split("=", 1) for entry in kept.read_text().split("\0") if "=" in entry)
        new = {name: value for name, value in pairs.items() if environment.get(name) != value}
        self.exported.setdefault((block.page, block.section), {}).update(new)
        return done.stdout

    def place(self, block: Block) -> Path:
        """Return where a block runs: the page on many workers says so itself, the others run among their files."""
        folder = self.folder(block.page, block.language)
        return self.plugins if block.page == WORKERS else folder

    def python(self, block: Block) -> None:
        """Run a block as QGIS's Python console does."""
        answer = self.ask(cwd=str(self.folder(block.page, block.language)), code=block.text)
        assert answer["status"] == 0, f"{block}\n{block.text}\n{answer['said']}"

    def serve(self, block: Block, command: list[str]) -> None:
        """Start a server and wait until it says no more; one that ends by then has failed."""
        said = self.root / f"server_{len(self.servers)}.log"
        self.said.append(said)
        with said.open("w") as log:
            server = subprocess.Popen(
                command,
                cwd=self.plugins,
                env=self.environment_of(block),
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.servers.append(server)
        size, quiet = -1, 0
        while quiet < 6 and server.poll() is None:
            time.sleep(0.5)
            now = said.stat().st_size
            quiet, size = (quiet + 1 if now == size and now else 0), now
        assert server.poll() is None, f"{block} has ended: {said.read_text()}"

    def end_servers(self) -> None:
        """End what is still running, and its children."""
        for server in self.servers:
            if server.poll() is None:
                os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=60)
        self.servers.clear()
        self.said.clear()

    def scheduler(self) -> str:
        """Return the address that the scheduler among the servers has told."""
        told = "".join(path.read_text(errors="replace") for path in self.said)
        return re.search(r"(?:Scheduler at:|DASK_SCHEDULER is)\s+(\w+://\S+)", told)[1]

    def start_resident(self) -> None:
        """Start the QGIS that stays."""
        self.address = f"{tempfile.mkdtemp(prefix='qgis')}/s"  # a socket's path must be short
        command = ["/usr/bin/python3", str(Path(__file__).with_name("resident.py")), self.address, str(self.plugins)]
        command += [] if self.whole else [str(self.root / "files" / "tiny.dlpk")]
        self.resident = subprocess.Popen(
            command, env=self.environment() | {"PYTHONPATH": ""}, text=True, stdout=subprocess.PIPE
        )
        while (line := self.resident.stdout.readline()) != "ready\n":
            assert line, "the resident QGIS has ended"

    def train(self) -> None:
        """Train the tiny model, with the engine's own command line."""
        files = self.root / "files"
        asked = """processing.run("slumextractor:exporttrainingdatafordeeplearning", {
            "IN_RASTER": "early.tif", "IN_CLASS_DATA": "early.gpkg", "CLASS_VALUE_FIELD": "code", "TILE_SIZE_X": 64,
            "TILE_SIZE_Y": 64, "STRIDE_X": 32, "STRIDE_Y": 32, "OUT_FOLDER": "chips"})"""
        answer = self.ask(cwd=str(files), code=asked)
        assert answer["status"] == 0, answer["said"]
        subprocess.run(
            [
                self.engine,
                "-m",
                "slum_extractor_plugin.engine",
                "train",
                "--in-folder",
                str(files / "chips"),
                "--out-folder",
                str(files / "tiny"),
                "--max-epochs",
                "2",
                "--backbone-model",
                "RESNET18",
                "--batch-size",
                "8",
                "--encoder-weights",
                "NONE",
                "--learning-rate",
                "0.002",
            ],
            cwd=self.plugins,
            env=self.environment() | {"PYTHONPATH": ""},
            check=True,
            capture_output=True,
        )
        shutil.copy(files / "tiny" / "tiny.dlpk", files)

    def ask(self, **request: object) -> dict:
        """Ask the QGIS that stays."""
        with socket.socket(socket.AF_UNIX) as asked:
            asked.connect(self.address)
            asked.sendall(json.dumps(request).encode() + b"\n")
            return json.loads(asked.makefile().readline())

    def close(self) -> None:
        """End every process."""
        self.end_servers()
        if self.resident:
            self.resident.terminate()
            self.resident.wait(timeout=60)


def write_files(folder: Path) -> None:
    """Write two dates of a small scene with their polygons, and one polygon over all of it."""
    folder.mkdir(parents=True)
    write_scene(folder / "early.tif", folder / "early.gpkg", squares=SQUARES[:-1])
    write_scene(folder / "late.tif", folder / "late.gpkg", seed=8)
    write_rectangles(folder / "everywhere.gpkg", [(0, 0, 384, 320)])
